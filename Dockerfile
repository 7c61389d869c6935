FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json build.js ./
COPY src ./src
# TypeScript is optional to a library of ours, which uses its types alone: left out, the image is 30 MB smaller. What else
# is optional is the drawing library's binary for this platform.
RUN npm run build && npm ci --omit=dev && rm -rf node_modules/typescript node_modules/@typescript

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
# Read at run time: the version in package.json, the pictures' fonts, and the texts, unless CORPUS_DIR names others.
COPY package.json ./
COPY src/pictures/fonts ./src/pictures/fonts
COPY corpus ./corpus
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Nothing is ever written, and no port is open.
USER node
ENTRYPOINT ["node", "--max-semi-space-size=2", "--optimize-for-size", "dist/main.js"]
CMD ["start"]

// Run by the build when the program itself is compiled.
import { writeCompiled } from './lexicon-files.js';

writeCompiled();

import { configureEleventy } from "./src/publish/eleventy-config.ts";

// All settings stand in src/publish, typed and tested; the data comes from the build.
export default configureEleventy;

// The browser comes from an npm package (Linux x64) or from the machine itself, never from a download at install time.
module.exports = { skipDownload: true };

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { sources, Compilation } = require('webpack');
const { version } = require('./package.json');
require('tsx/cjs/api').register();
const { ALAMAT_PENGEMBANG, buildManifest } = require('./src/build/manifest.ts');
const { buildPanduan } = require('./src/build/panduan.ts');

const ICONS = join(__dirname, 'assets', 'icons');
const PANDUAN = join(__dirname, 'docs', 'panduan');
const MANIFEST = join(__dirname, 'manifest.xml');

/** Puts files into the build under the very names by which the manifest, or Excel, asks for them. */
class NamedFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('NamedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'NamedFiles', stage }, () => {
        compilation.fileDependencies.add(MANIFEST);
        compilation.contextDependencies.add(ICONS);
        const manifest = buildManifest(readFileSync(MANIFEST, 'utf8'), process.env.TAKAR_URL ?? ALAMAT_PENGEMBANG);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
        for (const name of readdirSync(ICONS).filter((each) => each.endsWith('.png'))) {
          compilation.emitAsset(`assets/icons/${name}`, new sources.RawSource(readFileSync(join(ICONS, name))));
        }
      });
    });
  }
}

function page(name, template, chunk, options = {}) {
  return new HtmlWebpackPlugin({ filename: name, template, chunks: chunk ? [chunk] : [], ...options });
}

/** The pages as static files in dist/pane: scripts, styles and workbooks carry a hash of their content in their names. */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    web: './src/taskpane/web.tsx',
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    hasil: './src/commands/hasil.ts',
  },
  output: {
    path: join(__dirname, 'dist', 'pane'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
    // The age of the pages tells whether they are older than their sources.
    compareBeforeEmit: false,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { test: /\.(xlsx|css)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    page('web.html', './src/taskpane/web.html', 'web'),
    page('taskpane.html', './src/taskpane/taskpane.html', 'taskpane'),
    page('commands.html', './src/commands/commands.html', 'commands'),
    page('hasil.html', './src/commands/hasil.html', 'hasil'),
    page('panduan.html', './src/build/panduan.html', null, {
      templateParameters: (compilation) => {
        compilation.contextDependencies.add(PANDUAN);
        return { ...buildPanduan(PANDUAN), versi: version };
      },
    }),
    new NamedFiles(),
  ],
  devServer: { static: false, devMiddleware: { index: 'web.html' }, port: 3000 },
  // Hints about size are measured in a test of our own, after gzip.
  performance: false,
};

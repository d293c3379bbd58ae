const { join } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** The pane as static files in dist/pane: every name but the page's own carries a hash of its content. */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { web: './src/taskpane/web.tsx' },
  output: {
    path: join(__dirname, 'dist', 'pane'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: true,
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
      { test: /\.xlsx$/, type: 'asset/resource' },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './src/taskpane/web.html', filename: 'web.html', chunks: ['web'] })],
  devServer: { static: false, devMiddleware: { index: 'web.html' } },
  // Hints about size are measured in a test of our own, after gzip.
  performance: false,
};

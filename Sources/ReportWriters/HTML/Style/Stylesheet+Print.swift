extension Stylesheet {
  /// Paper: the printer's own size (A4 or Letter), a school on a new page, heads repeated, nothing under 9 points.
  static let print: StaticString = """
    @page { margin: 17mm 16mm 18mm;
      @bottom-left { content: "Baseline of school improvement plans"; font: 9pt Arial, sans-serif; color: #4d5a60; }
      @bottom-right { content: counter(page) " of " counter(pages); font: 9pt Arial, sans-serif; color: #4d5a60; } }
    @page wide { size: landscape; }
    @media print {
      :root { --display: 28pt; --title: 18pt; --heading: 14pt; --figure: 20pt; --text: 10pt; --small: 9.5pt; --tiny: 9pt; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      main { max-width: none; padding: 0; }
      .skip, .contents, .back { display: none; }
      a { color: inherit; text-decoration: none; }
      p, li { orphans: 3; widows: 3; }
      h1, h2, h3, h4, h5, caption, .subhead, .source, .level, .school { break-after: avoid; }
      thead { display: table-header-group; break-after: avoid; break-inside: avoid; }
      .evidence, .files, .counts, .short { break-inside: avoid; }
      tr.strategy { break-after: avoid; }
      tr, .figures li, .advice li, .legend, .reach, .statement, dl { break-inside: avoid; }
      .part { margin-top: 14mm; }
      .organization { break-before: page; border-top: 0; margin: 0; padding: 0; }
      .organization:first-of-type { break-before: auto; margin-top: 6mm; }
      #coverage, #goals, #organizations, #annex { break-before: page; margin-top: 0; }
      .part.wide { page: wide; }
      .columns { gap: 0 10mm; }
      .reach { grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); }
      .overview thead th:nth-child(1) { width: 31%; } .overview thead th:nth-child(2) { width: 24%; }
      .overview thead th:nth-child(3) { width: 20%; } .overview thead th:nth-child(4) { width: 12%; }
      .figures { grid-template-columns: 1fr 1fr 1fr; gap: 6mm 8mm; }
      .heatmap { margin-left: 0; width: 100%; }
      .heatmap th, .heatmap td, .heatmap thead th { padding: 4px 6px; }
      .heatmap th:first-child { padding-left: 0; }
      .heatmap .level th { padding: 10px 0 2px; }
      .heatmap .level, .overview .school { break-after: avoid; }
      .legend { grid-template-columns: repeat(4, 1fr); }
      .statement { font-size: 13pt; }
      .advice { padding: 4mm 5mm 2mm; }
    }
    """
}

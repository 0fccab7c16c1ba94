/// The look of the page: a printed report on the screen, with system fonts and quiet colours.
///
/// Every colour has a contrast of at least 4.5 to 1 against what it stands on, and every colour has words beside it.
/// Sizes of type are the properties `--text`, `--small` and so on, so that paper can set them once.
enum Stylesheet {
  static let text: StaticString = """
    :root {
      --ink: #1b2428; --soft: #4d5a60; --rule: #d4dadc; --faint: #f3f5f5; --accent: #1f5868;
      --both: #2a6575; --supported: #d5e6ea; --declared: #f8eedb; --declared-edge: #8a5d10;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", Georgia, serif;
      --sans: -apple-system, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      --display: 44px; --title: 28px; --heading: 23px; --figure: 30px; --text: 16px; --small: 14px; --tiny: 13px;
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body { margin: 0; background: #fff; color: var(--ink); font: 400 var(--text)/1.55 var(--sans);
      font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
    main { max-width: 1144px; margin: 0 auto; padding: 64px 40px 96px; }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
    a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    p, ul, ol, dl, blockquote { margin: 0 0 12px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 16px; top: 16px; background: #fff; padding: 8px 12px; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .title { border-bottom: 1px solid var(--ink); padding-bottom: 28px; }
    .title .kind { margin: 0 0 4px; color: var(--soft); }
    h1, h2, h3 { font-family: var(--serif); font-weight: 400; line-height: 1.2; text-wrap: balance; }
    h1 { font-size: var(--display); letter-spacing: -0.01em; margin: 0 0 4px; }
    .title .year { font: 400 var(--heading)/1.3 var(--serif); color: var(--soft); margin: 0 0 20px; }
    .title .lead { max-width: 72ch; margin: 0; }
    h2 { font-size: var(--title); margin: 0 0 16px; }
    h3 { font-size: var(--heading); margin: 32px 0 10px; }
    h4 { font-size: var(--text); font-weight: 600; margin: 28px 0 2px; }
    h5 { font-size: var(--text); font-weight: 600; margin: 0 0 6px; }
    .part { margin-top: 72px; }
    .part > h2 { border-top: 3px solid var(--ink); padding-top: 12px; }
    .intro { max-width: 72ch; margin-bottom: 24px; }
    .back { float: right; margin: 10px 0 0 24px; font-size: var(--small); }
    .note, .source, .facts { font-size: var(--small); color: var(--soft); }
    .absent { color: var(--soft); font-style: italic; }
    .path, .digest { font-size: var(--tiny); overflow-wrap: anywhere; }
    .code { font-weight: 600; white-space: nowrap; }
    .role, .place { color: var(--soft); font-size: var(--tiny); font-weight: 400; }
    q { quotes: "“" "”" "‘" "’"; }
    .contents { display: grid; grid-template-columns: 1fr 2fr; gap: 0 48px; padding: 20px 0;
      border-bottom: 1px solid var(--rule); font-size: var(--small); }
    .contents ol, .contents ul { list-style: none; margin: 0; padding: 0; }
    .contents ul { columns: 2; column-gap: 32px; }
    .contents li { padding: 2px 0; break-inside: avoid; }
    .contents a { text-decoration: none; }
    .contents a:hover, .contents a:focus-visible { text-decoration: underline; }
    .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 56px; }
    .columns h3 { margin-top: 8px; }
    .limits, .missing, .notices { padding-left: 18px; }
    .limits li, .missing li { padding: 0 0 4px; }
    .notices { font-size: var(--small); }
    .figures { list-style: none; padding: 0; margin: 0; display: grid; gap: 28px 40px;
      grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); }
    .figures li { border-top: 1px solid var(--rule); padding-top: 10px; display: flex; flex-direction: column; }
    .figures .claim { margin: 0 0 4px; flex: 1; }
    .figures .value { margin: 0 0 6px; color: var(--soft); font-size: var(--small); display: flex; align-items: baseline;
      gap: 6px; }
    .figures .value strong { font: 400 var(--figure)/1.1 var(--serif); color: var(--ink); }
    .figures .percent { margin-left: auto; color: var(--ink); font-weight: 600; }
    .bar { display: block; width: 100%; height: 6px; }
    .track { fill: #e3e8ea; }
    .fill { fill: var(--accent); }
    @media screen and (max-width: 860px) {
      main { padding: 40px 24px 64px; }
      .columns, .contents { grid-template-columns: 1fr; gap: 16px; }
    }
    """
}

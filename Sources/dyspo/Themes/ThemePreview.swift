import DeskModel
import ServiceModel
import TermCanvas

/// A piece of the console that shows what a theme does with every kind of thing on it. Invented names and figures.
struct ThemePreview {
    let language: Language

    private static let size = Size(columns: 76, rows: 11)

    func frame(named name: String) -> Frame {
        var frame = Frame(size: Self.size)
        let rect = frame.bounds
        frame.fill(rect)
        let inner = frame.box(
            rect, .heavy, style: Style(.borderFocused), title: name, trailing: "v311", titleStyle: Style(.titleFocused),
            trailingStyle: Style(.dim))
        for (row, spans) in lines.enumerated() {
            frame.put(spans, at: Point(column: inner.column, row: inner.row + row), in: inner)
        }
        // The cell under the cursor is a cell with something laid over it, as on the board.
        frame.overlay(Rect(column: inner.column + 20, row: inner.row + 2, columns: 10, rows: 1), .cursor)
        frame.cursor = nil
        return frame
    }

    private var lines: [[Span]] {
        [
            days,
            [Span("▾ PÓŁNOC           2  6 ▅ 5:42   4 ▃ 9:10".padded, .regionHeader)],
            [
                Span("  Ewa Zych      "), Span("SGU ", .dim), Span("[3 ▄ 4:22]", .loadMedium),
                Span(" 1 ▂ 6:10  ", .loadLow), Span("5 ▇ 0:35  ", .loadHigh), Span("7 █+0:25! ", .loadOver),
                Span("0 ▁ 7:30 ", .loadFree), Span(DayWord.absent.short(language), .absent),
            ],
            [
                Span(language("  extra minutes ", "  minuty dojazdu"), .dim), Span(" "), Span("1  +6'", .rank),
                Span("  "), Span("░ +17'", .cost1), Span(" "), Span("▒ +21'", .cost2), Span(" "),
                Span("▓ +33'", .cost3), Span(" "), Span("█ +58'", .cost4), Span(" "),
                Span(Sign.late(language) + " +12'", .late),
                Span(" "), Span("~ +11'", .fitsIfMoved), Span(" "), Span("x", .impossible), Span(" "),
                Span("..", .notYetPriced),
            ],
            [
                Span("  "), Span("!!121", .priorityEmergency), Span("  "), Span("! 122", .priorityUrgent), Span("  "),
                Span("+ 123", .priorityHigh), Span("    124", .priorityNormal), Span("  - 125", .priorityLow),
                Span("  "), Span(language("* marked", "* wybrane"), .marked), Span("  "),
                Span(language(" in hand ", " w ręku "), .inHand), Span("  "), Span("L 126", .locked), Span("  "),
                Span("! 127", .overridden),
            ],
            [
                Span("  "), Span("···", .travel), Span("(1)", .visitDone), Span("··", .travel),
                Span("{2}", .visitOnSite), Span("░░", .pause), Span("[3]", .visitDispatched), Span("··", .travel),
                Span("[4]", .visitPlanned), Span("|  ", .dim), Span("+ 128", .added), Span("  "),
                Span("~ 129", .moved), Span("  "), Span("- 130", .removed), Span("  "),
                Span(language("before", "przedtem"), .before), Span("  "), Span(language("found", "trafione"), .match),
            ],
            [
                Span(language("  done", "  wykonane"), .statusSuccess),
                Span(language("  careful", "  ostrożnie"), .statusWarning),
                Span(language("  refused", "  odmowa"), .statusError),
                Span(language("  what happened last", "  co się stało"), .statusInfo),
            ],
            [
                Span("  "), Span("m", .hintKey), Span(language(" move  ", " przenieś  "), .hintText),
                Span("A", .hintKey), Span(language(" take best  ", " najlepsze  "), .hintText),
                Span(language("x unassign", "x zdejmij"), .hintDisabled),
            ],
            [
                Span("  "), Span("[1 " + language("Board", "Grafik") + "]", .tabActive),
                Span(" 2 " + language("Day ", "Dzień "), .tab), Span(" "), Span(language("reason_", "powód_"), .input),
                Span("  "), Span("14:07", .now), Span("  "), Span("▲▼", .scrollbar),
            ],
        ]
    }

    private var days: [Span] {
        [
            Span(language("  technician        ", "  serwisant         "), .header),
            Span(language("Mon 23*", "pon 23*").padded(to: 11), .today),
            Span(language("Tue 24", "wto 24").padded(to: 11), .header),
            Span(language("Wed 25", "śro 25").padded(to: 10), .header),
            Span(language("Thu 26", "czw 26").padded(to: 10), .header),
            Span(language("Sat 28", "sob 28"), .weekend),
        ]
    }
}

extension String {
    fileprivate func padded(to columns: Int) -> String { SafeText.fitted(self, to: columns) }
    fileprivate var padded: String { padded(to: 74) }
}

import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// The devices that it is about, and what was done to the first of them before.
    static let devices = OrderSection(
        ask: { detail, state in detail.assets.first.map { state.askAbout($0.id) } ?? [] }
    ) { detail, columns, state in
        let language = state.language
        let heading = language("Device", "Urządz.")
        guard let first = detail.assets.first else {
            return PageSection(
                "device", heading, answer: language("none is named", "nie wskazano żadnego"), startsFolded: true)
        }
        let words = detail.assets.map { $0.words(state) }
        let history = state.detail(of: first.id)?.history
        let past = (history?.visits ?? []).filter { $0.order != detail.order.id }
        let most = state.isLow ? 2 : 4
        let devices = zip(detail.assets, words).map { asset, words in
            PageLine.text(
                LineID("device", asset.id.rawValue), words, asset.state == .works ? .text : .statusWarning
            ) { state in
                state.enter(device: asset.id)
                return []
            }
        }
        return PageSection(
            "device", "\(heading) \(words.count)",
            answer: words.count == 1 ? words[0] : detail.assets.map(\.name).joined(separator: ", "),
            caption: past.isEmpty ? "" : history?.answer(at: state.now, language) ?? "",
            devices + past.prefix(most).map { $0.line(columns, state) }
                + (past.count > most ? [older(past.count - most, of: first, state)] : []))
    }

    private static func older(_ count: Int, of asset: Asset, _ state: ConsoleState) -> PageLine {
        PageLine.text(
            LineID("device older", asset.id.rawValue),
            state.language("older visits: ", "starsze wizyty: ") + "\(count)",
            .dim, says: state.language("The device's page has them all.", "Wszystkie są na stronie urządzenia.")
        ) { state in
            state.enter(device: asset.id)
            return []
        }
    }
}

extension Asset {
    /// `= UPS Stałoprąd U10 SU-2023-390893   limited   warranty: ended 619 days ago`
    fileprivate func words(_ state: ConsoleState) -> String {
        let language = state.language
        let warranty = DeviceWords.standing(self, on: state.today, language).map {
            language("   warranty: ", "   gwarancja: ") + $0
        }
        return self.state.sign + " " + [name, model, serial].filter { !$0.isEmpty }.joined(separator: " ")
            + "   " + self.state.name(language) + (warranty ?? "")
    }
}

extension HistoryVisit {
    /// `26 Oct  12  string B swapped, 16 × AKU-12V9AH   Tomasz Mazur`; Enter opens its order.
    fileprivate func line(_ columns: Int, _ state: ConsoleState) -> PageLine {
        let (wording, language) = (state.wording, state.language)
        let day = wording.date(wording.calendar.day(of: at))
        let again = returnOf.map { language("again after ", "ponownie po ") + $0.short }
        let done = parts.map { "\($0.quantity) × \($0.code)" } + notes
        let what = ([title] + done).filter { !$0.isEmpty }.joined(separator: ", ")
        let who = again ?? crew.first ?? ""
        let name = columns < 60 ? 0 : 20
        let middle = max(8, columns - DeviceWords.dateColumns - 6 - name)
        let role: Role = again == nil ? .dim : .late
        let (id, short) = (self.order, self.number)
        return PageLine(
            id: LineID("device visit", id.rawValue),
            spans: [
                Span(SafeText.fitted(day, to: DeviceWords.dateColumns)),
                Span(SafeText.fitted(number.short, to: 5) + " "),
                Span(SafeText.fitted(SafeText.truncated(what, to: middle - 1), to: middle)),
                Span(name == 0 ? "" : SafeText.truncated(who, to: name), role),
            ],
            sentence: "\(number), \(day): \(what), \(self.state.name(language)), \(who).", document: documents.first
        ) { $0.enterOrder(id, short) }
    }
}

extension DeviceWords {
    /// The longest day with its year, `Wed 23 Sep 2026` or a longer one in Polish, and a blank behind it.
    static let dateColumns = 18
}

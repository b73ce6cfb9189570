import DeskModel
import ServiceModel
import TermCanvas

/// The sections of a device's page.
struct DeviceSections {
    private let detail: DeviceDetail
    private let columns: Int
    private let state: ConsoleState

    init(_ detail: DeviceDetail, _ columns: Int, _ state: ConsoleState) {
        self.detail = detail
        self.columns = columns
        self.state = state
    }

    var all: [PageSection] { [what, warranty, meters, checks, modules, documents, history] }

    private var asset: Asset { detail.asset }
    private var language: Language { state.language }
    private var wording: Wording { state.wording }

    private func section(
        _ name: String, _ heading: Phrase, _ count: Int? = nil, answer: String, lines: [PageLine] = []
    ) -> PageSection {
        PageSection(
            name: name, heading: heading(language) + (count.map { " \($0)" } ?? ""), answer: answer, caption: answer,
            startsFolded: false, lines: lines)
    }

    private func line(
        _ id: LineID, _ spans: [Span], _ sentence: String,
        enter: (@Sendable (inout ConsoleState) -> [Effect])? = nil
    ) -> PageLine {
        PageLine(id: id, spans: spans, sentence: sentence, enter: enter)
    }

    private var what: PageSection {
        let since = asset.installed.map { language("installed ", "zainstalowano ") + wording.date($0) }
        let head = [asset.model, asset.serial, asset.place, since ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
        let site = detail.site
        let place = "\(site.name), \(site.address), \(site.town)"
        var lines = [line(LineID("where", 0), [Span("\(detail.customer.name)  \(place)", .dim)], place + ".")]
        if let parent = detail.parent {
            let words = language("part of ", "część urządzenia ") + parent.name
            lines.append(
                line(LineID("parent", 0), [Span(words)], words + ".") { state in
                    state.enter(device: parent.id)
                    return []
                })
        }
        return section(
            "what", Phrase("Device", "Urządz."),
            answer: head.isEmpty ? language("no model is known", "model nieznany") : head,
            lines: lines)
    }

    private var warranty: PageSection {
        guard let words = DeviceWords.warranty(asset, wording),
            let standing = DeviceWords.standing(asset, on: state.today, language)
        else {
            return section(
                "warranty", Phrase("Warranty", "Gwarancja"), answer: language("none is known", "brak danych"))
        }
        return section("warranty", Phrase("Warranty", "Gwarancja"), answer: "\(words)  (\(standing))")
    }

    private var meters: PageSection {
        let lines = asset.meters.enumerated().map { index, meter in
            let own = detail.readings.filter { $0.meter == meter.name }
            let last = own.last.map { MeterWords.value($0.value, meter.unit, language) } ?? "-"
            let isBad = own.last.map { !meter.isWithinLimits($0.value) } ?? false
            let words =
                isBad
                ? language("! outside its limits", "! poza granicami")
                : DeviceWords.trend(own, of: meter, on: state.today, wording)
            let name = SafeText.fitted(meter.name, to: min(18, columns / 4))
            return line(
                LineID("meter", Int64(index)),
                [
                    Span(name + " "), Span(SafeText.fitted(last, to: columns < 60 ? 8 : 12) + " "),
                    Span(SafeText.fitted(MeterWords.columns(own.map(\.value)), to: 9)),
                    Span(words, isBad ? .late : .dim),
                ], "\(meter.name): \(last)\(words.isEmpty ? "" : ", \(words)").")
        }
        return section(
            "meters", Phrase("Meters", "Liczniki"), asset.meters.isEmpty ? nil : asset.meters.count,
            answer: asset.meters.isEmpty ? language("none; a notes a reading", "brak; a zapisuje odczyt") : "",
            lines: lines)
    }

    private var checks: PageSection {
        let words = asset.checks.map { check in
            "\(check.name) " + wording.date(check.due)
                + (check.due < state.today ? language(" !overdue", " !po terminie") : "")
        }
        return section(
            "checks", Phrase("Checks", "Badania"),
            answer: words.isEmpty ? language("none is due", "żadnych") : words.joined(separator: ", "))
    }

    private var modules: PageSection {
        let own = DeviceTree.sorted(DeviceTree.modules(of: asset.id, among: detail.neighbours))
        let lines = own.map { module, depth in
            let indent = String(repeating: "  ", count: depth)
            let role: Role = module.state == .works ? .text : .late
            return line(
                LineID(module.id),
                [
                    Span("\(indent)\(module.state.sign) ", role), Span("\(module.name) \(module.model)"),
                    Span("  \(module.state.name(language))", .dim),
                ], "\(module.name) \(module.model): \(module.state.name(language))."
            ) { state in
                state.enter(device: module.id)
                return []
            }
        }
        return section(
            "modules", Phrase("Modules", "Moduły"), own.isEmpty ? nil : own.count,
            answer: own.isEmpty ? language("none", "brak") : "", lines: lines)
    }

    private var documents: PageSection {
        let lines = detail.documents.map { found in
            let owner = language("of the ", "") + found.owner.kind.name(language)
            return PageLine.document(found.document, of: owner, columns: columns, language)
        }
        return section(
            "documents", Phrase("Documents", "Dokumenty"), detail.documents.isEmpty ? nil : detail.documents.count,
            answer: lines.isEmpty ? language("none; a attaches a file", "brak; a dołącza plik") : "", lines: lines)
    }

    private var history: PageSection {
        let visits = detail.history.visits
        return section(
            "history", Phrase("History", "Historia"), visits.isEmpty ? nil : visits.count,
            answer: detail.history.answer(at: state.now, language), lines: visits.map(line))
    }

    private func line(_ visit: HistoryVisit) -> PageLine {
        let day = wording.date(wording.calendar.day(of: visit.at))
        let parts = visit.parts.map { "\($0.quantity) × \($0.code)" }.joined(separator: ", ")
        let elsewhere = visit.site == detail.site.id ? "" : ", \(visit.siteName)"
        let again = visit.returnOf.map { language("again after ", "ponownie po ") + $0.short }
        let words = ([visit.title + elsewhere, parts] + visit.notes).filter { !$0.isEmpty }.joined(separator: ", ")
        let who = visit.crew.first ?? ""
        let sign = visit.state.isUnderWay ? "}" : visit.state == .completed ? ")" : "!"
        let (order, number) = (visit.order, visit.number)
        let last = Span(SafeText.fitted(again ?? who, to: 19), again == nil ? .dim : .late)
        // Beside a list there is room for when and what.
        let middle =
            columns < 60
            ? [
                Span(
                    SafeText.fitted(words, to: max(8, columns - DeviceWords.dateColumns - 2)),
                    again == nil ? .text : .late)
            ]
            : [
                Span(SafeText.fitted(visit.number.short, to: 7) + " "),
                Span(SafeText.fitted(words, to: max(8, columns - DeviceWords.dateColumns - 30)) + " "), last,
            ]
        return line(
            LineID("visit", visit.id.rawValue),
            [
                Span("\(sign) ", visit.state == .completed ? .visitDone : .late),
                Span(SafeText.fitted(day, to: DeviceWords.dateColumns)),
            ] + middle,
            "\(visit.number), \(day): \(words), \(visit.state.name(language)), \(who)"
                + (again.map { ", \($0)" } ?? "") + "."
        ) { state in state.enterOrder(order, number) }
    }
}

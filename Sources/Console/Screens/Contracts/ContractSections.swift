import DeskModel
import ServiceModel
import TermCanvas

/// The sections of a contract's page, from the top.
struct ContractSections {
    let detail: ContractDetail
    let state: ConsoleState
    let columns: Int

    private var contract: Contract { detail.line.contract }
    private var language: Language { state.language }
    private var wording: Wording { state.wording }

    var all: [PageSection] {
        [
            customer, covered, targets, included, limits, money, also, sites, devices, documents, orders, journal,
        ]
    }

    private func section(
        _ name: String, _ heading: Phrase, _ answer: String, _ lines: [PageLine], folded: Bool = false,
        caption: String? = nil, count: Int? = nil
    ) -> PageSection {
        PageSection(
            name: "contract.\(name)", heading: heading(language) + (count.map { " \($0)" } ?? ""), answer: answer,
            caption: caption ?? (lines.isEmpty ? answer : ""), startsFolded: folded, lines: lines)
    }

    private func line(
        _ section: String, _ index: Int, _ text: String, role: Role = .text, sentence: String? = nil,
        enter: (@Sendable (inout ConsoleState) -> [Effect])? = nil
    ) -> PageLine {
        PageLine(
            id: LineID("contract \(section)", Int64(index)), spans: [Span(SafeText.truncated(text, to: columns), role)],
            sentence: sentence ?? "\(contract.number): \(text)", enter: enter)
    }

    private var customer: PageSection {
        let sites = language.plural(detail.sites.count, "site", "sites", pl: ("miejsce", "miejsca", "miejsc"))
        let devices = language.plural(
            detail.devices.count, "device", "devices", pl: ("urządzenie", "urządzenia", "urządzeń"))
        let credit =
            detail.line.creditStop.map { stop in
                language("credit stopped since ", "kredyt wstrzymany od ")
                    + "\(wording.date(stop.since)): \(stop.reason)"
            } ?? language("credit: fine", "kredyt: w porządku")
        let answer =
            "\(detail.line.customer)   \(detail.sites.count) \(sites), \(detail.devices.count) \(devices)   "
            + "\((contract.heldDays ?? contract.days).dated(wording))   \(credit)"
        return section("customer", Phrase("Customer", "Klient"), answer, [])
    }

    private var covered: PageSection {
        let stops = HoldReason.allCases.filter(contract.stoppingReasons.contains).map { $0.name(language) }
        let stopsText =
            stops.isEmpty
            ? language("the clock never stops", "zegar nie staje")
            : language("clock stops: ", "zegar staje: ") + stops.joined(separator: ", ")
        let answer = contract.coverage.words(wording) + "   " + stopsText
        guard case .hours(let hours) = contract.coverage, columns >= 90 else {
            return section("covered", Phrase("Covered", "Obsługa"), answer, [])
        }
        let rows = CoverageBars(hours, wording).rows + [stopsText]
        return section(
            "covered", Phrase("Covered", "Obsługa"), answer,
            rows.enumerated().map { line("covered", $0, $1, sentence: "\(contract.number): \(answer)") },
            caption: CoverageBars.scale)
    }

    private var targets: PageSection {
        let broken = detail.breaches.count
        let answer =
            detail.score.isEmpty
            ? language("no times are agreed", "nie umówiono czasów")
            : broken == 0
                ? language("everything kept in \(detail.year)", "wszystko dotrzymane w \(detail.year)")
                : language("missed in \(detail.year): \(broken)", "niedotrzymane w \(detail.year): \(broken)")
        let priorities = Priority.allCases.filter { !contract.targets[$0].isEmpty }
        let lines = priorities.map { priority in
            PageLine(
                id: LineID(target: priority), spans: [Span(SafeText.truncated(targetLine(priority), to: columns))],
                sentence: "\(contract.number): \(targetLine(priority))", enter: nil)
        }
        let missed = detail.breaches.enumerated().map { index, missed in
            line(
                "missed", index, missedWords(missed), role: .late, sentence: missedWords(missed) + ".",
                enter: { $0.show(missed.breach.order, missed.number) })
        }
        return section(
            "targets", Phrase("Targets", "Cele"), answer, lines + missed, caption: lines.isEmpty ? answer : heads)
    }

    private var cell: Int { columns >= 90 ? 17 : 12 }

    private var heads: String {
        let names = ServiceTarget.allCases.map { SafeText.fitted($0.name(language), to: cell) }
        return SafeText.fitted("", to: 11) + names.joined()
            + (columns >= 90 ? language("open now", "teraz otwarte") : "")
    }

    /// `urgent     4h  9 of 9      16h  8 of 9 !    24h  9 of 9     221 arrive by Tue 09:40`.
    private func targetLine(_ priority: Priority) -> String {
        let minutes = contract.targets[priority]
        let cells = ServiceTarget.allCases.map { target -> String in
            guard let length = minutes[target] else { return SafeText.fitted("-", to: cell) }
            let score = detail.score.first { $0.priority == priority && $0.target == target }
            let kept = score.map { score in
                score.all == 0
                    ? "" : "  \(score.kept)/\(score.all)" + (score.kept < score.all ? " !" : "")
            }
            return SafeText.fitted(TargetMinutes.length(length) + (kept ?? ""), to: cell)
        }
        let open = detail.orders.first { !$0.order.state.isOver && $0.order.priority == priority }
        let now = open.map { line in
            let next = line.targets.first { !$0.isMet }
            return "\(line.order.number.short) " + (next?.words(wording, now: state.now) ?? "")
        }
        return SafeText.fitted(priority.name(language), to: 11) + cells.joined() + (columns >= 90 ? now ?? "-" : "")
    }

    private func missedWords(_ missed: ContractDetail.Missed) -> String {
        let breach = missed.breach
        let late = breach.met.map { met in
            " " + wording.length(minutes: (met.since(breach.due) + 59) / 60) + language(" late", " po terminie")
        }
        return language("not kept: ", "niedotrzymane: ")
            + "\(missed.number) \(breach.target.name(language)) \(wording.moment(breach.due))" + (late ?? "")
    }

    private var included: PageSection {
        let pools = detail.pools.enumerated().map { index, pool in
            line("included", index, poolLine(pool), role: pool.isUsedUp ? .late : .text)
        }
        let parts =
            contract.included.parts
            ? language("all parts are included", "wszystkie części w cenie")
            : language(
                "the rest is chargeable \(contract.prices.words(.english))",
                "reszta płatna \(contract.prices.words(.polish))")
        let answer = (detail.pools.map { $0.words(wording) } + [parts]).joined(separator: ", ")
        return section(
            "included", Phrase("Included", "W cenie"), answer, pools + [line("included", pools.count, parts)])
    }

    /// `labour   12:30 of 40:00  ██████░░░░░░  27:30 left, at this pace 13:57 by 31 Dec`.
    private func poolLine(_ pool: PoolState) -> String {
        let name = SafeText.fitted(pool.name(language), to: 12)
        guard let amount = pool.amount, let left = pool.left else {
            return name + pool.figure(pool.used) + language(" used, without a bound", " zużyto, bez granicy")
        }
        let used = SafeText.fitted(
            language(
                "\(pool.figure(pool.used)) of \(pool.figure(amount))",
                "\(pool.figure(pool.used)) z \(pool.figure(amount))"),
            to: 16)
        let filled = amount > 0 ? max(0, min(24, pool.used * 24 / amount)) : 0
        let bar =
            columns >= 90
            ? String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled) + "  " : ""
        let today = view.calendar.day(of: state.now)
        let end = "\(pool.span.last.day) \(wording.month(pool.span.last.month))"
        let pace =
            pool.span.contains(today) && columns >= 60
            ? pool.leftAtEnd(asUpTo: today).map { rest in
                language(
                    ", at this pace \(pool.figure(rest)) by \(end)", ", w tym tempie \(pool.figure(rest)) do \(end)")
            } : nil
        return name + used + bar + language("\(pool.figure(left)) left", "zostało \(pool.figure(left))") + (pace ?? "")
    }

    private var view: DeskView { state.view }

    private var limits: PageSection {
        let limit =
            contract.limit.map { limit in
                language(
                    "over \(limit.words(.english)) net an order waits for the customer's approval",
                    "powyżej \(limit.words(.polish)) netto zlecenie czeka na zgodę klienta")
            } ?? language("no order waits for its price", "żadne zlecenie nie czeka na zgodę na koszt")
        let waiting = detail.orders.filter { $0.order.state == .draft && $0.order.verdict?.isUndecided == true }
        let fee = contract.fee.map { fee in
            language("   fee ", "   abonament ") + "\(fee.words(language)) / \(contract.feePeriod.name(language))"
        }
        let answer =
            limit + "   "
            + (waiting.isEmpty
                ? language("nothing waits", "nic nie czeka")
                : language("waiting: ", "czeka: ") + waiting.map { $0.order.number.short }.joined(separator: ", "))
            + (fee ?? "")
        return section("limits", Phrase("Limits", "Granice"), answer, [])
    }

    private var money: PageSection {
        let money = ContractMoney(detail, language)
        return section(
            "money", Phrase("Money", "Pieniądze"), money.answer,
            money.lines.enumerated().map { line("money", $0, $1) }, caption: money.answer)
    }

    private var documents: PageSection {
        let lines = detail.documents.map {
            PageLine.document($0, of: detail.line.contract.number, columns: columns, language)
        }
        let answer =
            lines.isEmpty
            ? language("none; a attaches a file", "brak; a dołącza plik")
            : detail.documents.map(\.name).joined(separator: ", ")
        return section(
            "documents", Phrase("Documents", "Dokumenty"), answer, lines, folded: true, count: detail.documents.count)
    }

    private var also: PageSection {
        let answer =
            detail.overlaps.isEmpty
            ? language("no other contract holds for the same", "żadna inna umowa nie obejmuje tego samego")
            : detail.overlaps.map { $0.sentence(wording) }.joined(separator: " ")
        let lines = detail.overlaps.enumerated().map {
            line("also", $0, $1.sentence(wording), sentence: $1.sentence(wording))
        }
        return section("also", Phrase("Also", "Inne umowy"), answer, lines)
    }

    private var sites: PageSection {
        let lines = detail.sites.enumerated().map { line("sites", $0, "\($1.name), \($1.address), \($1.town)") }
        let names = detail.sites.map(\.name).joined(separator: ", ")
        let answer = contract.sites.isEmpty ? language("all: ", "wszystkie: ") + names : names
        return section("sites", Phrase("Sites", "Miejsca"), answer, lines, folded: true, count: detail.sites.count)
    }

    private var devices: PageSection {
        let lines = detail.devices.enumerated().map { line("devices", $0, "\($1.name)  \($1.model)  \($1.serial)") }
        let names = detail.devices.map(\.name).joined(separator: ", ")
        let answer =
            detail.devices.isEmpty
            ? language("none", "brak") : contract.devices.isEmpty ? language("all: ", "wszystkie: ") + names : names
        return section(
            "devices", Phrase("Devices", "Urządzenia"), answer, lines, folded: true, count: detail.devices.count)
    }

    private var orders: PageSection {
        let lines = detail.orders.enumerated().map { index, covered in
            let order = covered.order
            let clocks = covered.targets.sentence(wording, now: state.now)
            let text =
                "\(order.number)  \(order.state.name(language))  \(order.title)"
                + (clocks.isEmpty || order.state.isOver ? "" : "  \(clocks)")
            return line("orders", index, text, sentence: "\(order.number) \(order.title): \(clocks).") { state in
                state.show(order.id, order.number)
            }
        }
        let open = detail.orders.count { !$0.order.state.isOver }
        let answer = language("in \(detail.year), open: \(open)", "w \(detail.year), otwarte: \(open)")
        return section("orders", Phrase("Orders", "Zlecenia"), answer, lines, folded: true, count: detail.orders.count)
    }

    private var journal: PageSection {
        let lines = detail.history.enumerated().map { index, entry in
            let who = entry.actor.shownName(language)
            let text = "\(wording.moment(entry.at)) \(who): \(entry.summary.sentence(wording))"
            return line("journal", index, text, role: .dim, sentence: text)
        }
        let answer =
            detail.history.first.map { $0.summary.sentence(wording) } ?? language("nothing yet", "jeszcze nic")
        return section(
            "journal", Phrase("Journal", "Dziennik"), answer, lines, folded: true, count: detail.history.count)
    }
}

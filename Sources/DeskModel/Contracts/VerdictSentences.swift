package import ServiceModel

extension Verdict {
    /// One full sentence: who pays, and why. `Contract: U/2025/011 includes labour (12:30 of 40:00 used), trips; parts chargeable
    /// by Cennik 2026, less 10 %.`
    package func sentence(_ wording: Wording) -> String {
        let why = reason?.words(wording)
        let head = payer.name(wording.language).capitalizedFirst
        let decided = approval.map { "; " + $0.words(wording) } ?? ""
        return head + (why.map { ": \($0)" } ?? "") + decided + "."
    }
}

extension Verdict.Approval {
    /// `approved by ewa (contract): the director called`.
    package func words(_ wording: Wording) -> String {
        let payer = payer.name(wording.language)
        return wording.language(
            "approved by \(by) (\(payer)): \(reason)", "zgoda: \(by) (\(payer)): \(reason)")
    }
}

extension VerdictReason {
    /// Without a full stop.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .included(let contract, let pools, let parts, let prices):
            return Self.included(contract, pools, parts: parts, prices, wording)
        case .timesOnly(let contract, let prices):
            return language(
                "\(contract) sets the times only; work is chargeable \(prices.words(.english))",
                "\(contract) ustala tylko czasy; praca płatna \(prices.words(.polish))")
        case .usedUp(let contract, let pool, let prices):
            return language(
                "\(contract): \(pool.words(wording)); work is chargeable \(prices.words(.english))",
                "\(contract): \(pool.words(wording)); praca płatna \(prices.words(.polish))")
        case .warranty(let device, let through):
            return language(
                "\(device) is under the maker's warranty to \(wording.date(through))",
                "\(device) na gwarancji producenta do \(wording.date(through))")
        case .ownRepair(let device, let order, let done, let through):
            return language(
                "the fault of \(device) is back that \(order) mended on \(wording.date(done)); our own repair is under warranty to \(wording.date(through))",
                "wróciła usterka, którą usunięto \(wording.date(done)) (\(order), \(device)); nasza naprawa ma gwarancję do \(wording.date(through))"
            )
        case .noContract:
            return language(
                "no contract covers it; by the price list", "nie obejmuje tego żadna umowa; wg cennika")
        default: return asked(wording)
        }
    }

    /// What makes somebody decide.
    private func asked(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .creditStop(let since, let reason):
            return language(
                "no work on credit for this customer since \(wording.date(since)): \(reason)",
                "klient ma wstrzymany kredyt od \(wording.date(since)): \(reason)")
        case .overLimit(let contract, let estimate, let limit):
            return language(
                "\(estimate.words(.english)) net is over the limit of \(contract), \(limit.words(.english)); the customer approves first",
                "\(estimate.words(.polish)) netto to ponad granicę \(contract), \(limit.words(.polish)); najpierw zgoda klienta"
            )
        case .suspended(let contract, let since, let reason):
            return language(
                "\(contract) is suspended since \(wording.date(since)): \(reason)",
                "\(contract) zawieszona od \(wording.date(since)): \(reason)")
        case .ended(let contract, let day):
            return language(
                "\(contract) ended on \(wording.date(day)) and no other took its place",
                "\(contract) skończyła się \(wording.date(day)), a innej nie ma")
        case .uncovered(let contract, let day):
            return language(
                "\(contract) does not cover \(wording.date(day))", "\(contract) nie obejmuje dnia \(wording.date(day))")
        case .warrantyOver(let device, let day):
            return language(
                "the warranty of \(device) ended on \(wording.date(day))",
                "gwarancja na \(device) skończyła się \(wording.date(day))")
        case .included, .timesOnly, .usedUp, .warranty, .ownRepair, .noContract: return words(wording)
        }
    }

    private static func included(
        _ contract: String, _ pools: [PoolState], parts: Bool, _ prices: PriceTerms, _ wording: Wording
    ) -> String {
        let language = wording.language
        let all = pools.map { $0.words(wording) } + (parts ? [language("parts", "części")] : [])
        let paid =
            [
                pools.contains { $0.kind == .travel } ? nil : language("travel", "dojazd"),
                parts
                    ? nil
                    : pools.contains(where: \.isOfParts)
                        ? language("other parts", "inne części")
                        : language("parts", "części"),
            ].compactMap { $0 }
        let rest =
            paid.isEmpty
            ? ""
            : language(
                "; \(paid.joined(separator: " and ")) chargeable \(prices.words(.english))",
                "; \(paid.joined(separator: " i ")) płatne \(prices.words(.polish))")
        return language(
            "\(contract) includes \(all.joined(separator: ", "))\(rest)",
            "\(contract) obejmuje: \(all.joined(separator: ", "))\(rest)")
    }
}

extension PoolState {
    var isOfParts: Bool { if case .parts = kind { true } else { false } }

    /// `labour`, `filters FILTR-*`.
    package func name(_ language: Language) -> String {
        switch kind {
        case .labour: language("labour", "robocizna")
        case .travel: language("trips", "dojazdy")
        case .parts(let name, _): name
        }
    }

    /// `12:30`, `9`.
    package func figure(_ value: Int) -> String {
        kind == .labour ? Wording.length(minutes: value) : String(value)
    }

    /// `labour (12:30 of 40:00 used)`; without a bound the name alone.
    package func words(_ wording: Wording) -> String {
        let name = name(wording.language)
        guard let amount else { return name }
        let (used, of) = (figure(used), figure(amount))
        return wording.language("\(name) (\(used) of \(of) used)", "\(name) (zużyto \(used) z \(of))")
    }
}

extension PriceTerms {
    /// `by Cennik 2026, less 10 %`.
    package func words(_ language: Language) -> String {
        let name = list.isEmpty ? language("by the price list", "wg cennika") : language("by \(list)", "wg \(list)")
        guard discount > 0 else { return name }
        return name + language(", less \(percent) %", ", rabat \(percent) %")
    }

    /// `10`, `7.5`.
    package var percent: String {
        let rest = discount % 100
        if rest == 0 { return String(discount / 100) }
        let digits = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
        return "\(discount / 100).\(digits)"
    }
}

extension Money {
    /// `2,500.00 zł`, `2 500,00 zł`.
    package func words(_ language: Language) -> String {
        let plain = amount
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.drop { $0 == "-" }.split(separator: ".")
        var whole = ""
        for (index, digit) in parts[0].reversed().enumerated() {
            if index > 0, index % 3 == 0 { whole.append(language == .polish ? " " : ",") }
            whole.append(digit)
        }
        let unit = currency == "PLN" ? "zł" : currency
        let point = language == .polish ? "," : "."
        return "\(sign)\(String(whole.reversed()))\(point)\(parts[1]) \(unit)"
    }
}

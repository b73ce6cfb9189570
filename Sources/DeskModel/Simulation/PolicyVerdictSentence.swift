package import ServiceModel

extension PolicyVerdict {
    /// `Repair keeps most SLA: 78.1 %, 3.8 points more than nearest. It costs calls +3.0, travel +4.2 h.`
    package func sentence(_ language: Language) -> String {
        lead > 0 ? winner(language) + " " + price(language) : draw(language)
    }

    private func winner(_ language: Language) -> String {
        let (mean, apart) = (measure.words(value, language), DayMeasure.number(lead, decimals: 1, language))
        let (name, other) = (best.name(language), rival.name(language))
        if measure == .sla {
            return language(
                "\(name.capitalizedFirst) keeps most SLA: \(mean), \(apart) points more than \(other).",
                "Najwięcej SLA ma \(name): \(mean), o \(apart) pkt więcej niż \(other).")
        }
        return nothingDue(language)
            + language(
                "\(name.capitalizedFirst) has the fewest late: \(mean), \(apart) fewer than \(other).",
                "Najmniej po terminie ma \(name): \(mean), o \(apart) mniej niż \(other).")
    }

    /// What it takes for that, and what it spares.
    private func price(_ language: Language) -> String {
        let more = words(costs.filter { $0.amount > 0 }, language)
        let less = words(costs.filter { $0.amount < 0 }, language)
        let spared = less.isEmpty ? "" : language("; it spares \(less)", "; oszczędza: \(less)")
        let price =
            more.isEmpty
            ? language("It costs nothing more", "Nie kosztuje nic więcej")
            : language("It costs \(more)", "Koszt: \(more)")
        return price + spared + "."
    }

    private func draw(_ language: Language) -> String {
        let names = level.map { $0.name(language) }
        let all = names.dropLast().joined(separator: ", ") + language(" and ", " i ") + (names.last ?? "")
        let mean = measure.words(value, language)
        let head =
            measure == .sla
            ? language("\(all.capitalizedFirst) keep the same SLA, \(mean)", "Tyle samo SLA dotrzymują \(all), \(mean)")
            : nothingDue(language)
                + language(
                    "\(all.capitalizedFirst) have as many late, \(mean)", "Tyle samo po terminie mają \(all), \(mean)")
        let (name, other) = (best.name(language), rival.name(language))
        if costs.isEmpty { return head + language(", and cost the same.", ", i kosztują tyle samo.") }
        return head + "; "
            + language("\(name) against \(other): ", "\(name), a nie \(other): ") + words(costs, language) + "."
    }

    private func nothingDue(_ language: Language) -> String {
        language("No contract's time falls due. ", "Nie mija żaden termin umowny. ")
    }

    /// `calls +3.0, travel +4.2 h`.
    private func words(_ costs: [Cost], _ language: Language) -> String {
        costs.map { cost in
            cost.measure.title(language).lowercased() + " " + cost.measure.words(cost.amount, isSigned: true, language)
        }.joined(separator: ", ")
    }
}

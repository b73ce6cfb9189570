import ServiceModel

/// What is offered as an answer to a doubt.
extension EntrySentences {
    /// The candidates, and what else can be meant.
    package func options(_ doubt: EntryDoubt) -> [EntryOption] {
        var options: [EntryOption] = []
        func offer(_ choice: EntryChoice, _ text: String, _ reason: String = "") {
            options.append(EntryOption(doubt: doubt, choice: choice, text: text, reason: reason))
        }
        if case .unknown(let name) = doubt.kind {
            switch doubt.field {
            case .customer: offer(.newCustomer, language("take in as new", "dodaj jako nowego"), "\"\(name)\"")
            case .parts: offer(.part(name), language("\(name) as it is typed", "\(name), jak wpisano"))
            case .site, .device, .title, .window, .duration, .skills, .priority, .technician, .type, .phone: break
            }
        }
        for candidate in doubt.candidates {
            offer(.candidate(candidate.value), self.name(candidate.value), detail(candidate, of: doubt))
        }
        for customer in doubt.nearest {
            offer(
                .candidate(.customer(customer)), name(.customer(customer)),
                language("called nearly so", "podobna nazwa"))
        }
        if let text = nothing(doubt) { offer(.nothing, text) }
        return options
    }

    /// What tells a candidate from its neighbours, and what speaks for it.
    private func detail(_ candidate: EntryCandidate, of doubt: EntryDoubt) -> String {
        let reasons = reasons(candidate)
        if case .device(let id) = candidate.value {
            return [place(of: id, among: doubt), reasons].filter { !$0.isEmpty }.joined(separator: "; ")
        }
        guard case .customer(let id) = candidate.value else { return reasons }
        let towns = Set(catalogue.sites(of: id).map(\.town)).sorted().prefix(2).joined(separator: ", ")
        return [towns, reasons].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Where a device stands, when not all of the candidates stand there.
    private func place(of device: Asset.ID, among doubt: EntryDoubt) -> String {
        let sites = doubt.candidates.compactMap { candidate -> Site.ID? in
            if case .device(let id) = candidate.value { catalogue.device(id)?.site } else { nil }
        }
        guard Set(sites).count > 1, let site = catalogue.device(device).flatMap({ catalogue.site($0.site) }) else {
            return ""
        }
        return site.name
    }

    /// To leave it out; `nil` for what an order cannot be without.
    private func nothing(_ doubt: EntryDoubt) -> String? {
        switch doubt.field {
        case .customer, .site, .title: nil
        case .device:
            doubt.candidates.count == 2
                ? language("neither: the site as a whole", "żadne: całe miejsce")
                : language("none of them: the site as a whole", "żadne z nich: całe miejsce")
        case .window, .duration, .skills, .priority, .technician, .type, .parts, .phone:
            language("leave it out", "pomiń to")
        }
    }
}

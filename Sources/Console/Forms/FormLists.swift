import DeskModel
import Geography
import ServiceModel

/// What the lists of a form's fields offer for what is typed.
extension ConsoleState {
    private static let limit = 50

    /// The matching entries of the focused field's list; `nil` while the catalogue is on its way.
    func choices(in form: Form) -> [FormChoice]? {
        let field = form.focused
        guard field.hasList else { return [] }
        let typed = field.content == .several ? Self.lastPart(field.line.text) : field.trimmed
        switch field.id {
        case .type:
            return matching(typed, OrderType.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .priority:
            return matching(typed, Priority.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .reason:
            return form.isAbsence
                ? matching(typed, Absence.Kind.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
                : matching(typed, HoldReason.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .town: return towns(typed)
        case .skill: return matching(typed, view.skills.map { choice($0.code, .id($0.id.rawValue), $0.name) }, field)
        case .technician:
            return matching(typed, view.technicians.map { choice($0.name, .id($0.id.rawValue), $0.homeTown) }, field)
        case .customer: return catalogue.map { customers(typed, $0, field) }
        case .site: return catalogue.map { matching(typed, sites(of: form, $0), field) }
        case .asset: return catalogue.map { matching(typed, assets(of: form, $0), field) }
        default: return []
        }
    }

    private func choice(_ text: String, _ value: FormChoice.Value, _ detail: String = "") -> FormChoice {
        FormChoice(text: text, detail: detail, value: value)
    }

    /// Customers by name, tax number or phone; last the offer to take a new one in.
    private func customers(_ typed: String, _ catalogue: Catalogue, _ field: FormField) -> [FormChoice] {
        let known = catalogue.customers.map { customer in
            let detail = [customer.phone, customer.nip?.digits ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
            return choice(customer.name, .id(customer.id.rawValue), detail)
        }
        let found = matching(typed, known, field)
        let wanted = NameFolding.fold(typed)
        guard !wanted.isEmpty, !found.contains(where: { NameFolding.fold($0.text) == wanted }) else { return found }
        return found + [choice(typed, .new, language("+ new customer", "+ nowy klient"))]
    }

    private func sites(of form: Form, _ catalogue: Catalogue) -> [FormChoice] {
        guard case .id(let customer)? = form[.customer]?.choice?.value else { return [] }
        return catalogue.sites.filter { $0.customer.rawValue == customer }.map {
            choice($0.name, .id($0.id.rawValue), "\($0.address), \($0.town)")
        }
    }

    private func assets(of form: Form, _ catalogue: Catalogue) -> [FormChoice] {
        guard case .id(let site)? = form[.site]?.choice?.value else { return [] }
        return catalogue.assets.filter { $0.site.rawValue == site }.map {
            choice($0.name, .id($0.id.rawValue), "\($0.model) \($0.serial)")
        }
    }

    private func towns(_ typed: String) -> [FormChoice] {
        guard !typed.isEmpty, let gazetteer else { return [] }
        return gazetteer.towns(startingWith: typed, limit: Self.limit).map { town in
            FormChoice(
                text: gazetteer.label(town), detail: town.voivodeship.rawValue, value: .town(town.location))
        }
    }

    /// Those in which every typed word occurs, in name or detail; where the name begins so, first. A field that holds
    /// its choice lists everything again.
    private func matching(_ typed: String, _ choices: [FormChoice], _ field: FormField) -> [FormChoice] {
        let words = field.choice == nil ? NameFolding.fold(typed).split(separator: " ").map(String.init) : []
        guard let first = words.first else { return Array(choices.prefix(Self.limit)) }
        var (close, far): ([FormChoice], [FormChoice]) = ([], [])
        for choice in choices {
            let name = NameFolding.fold(choice.text)
            if name.hasPrefix(first), words.allSatisfy({ name.contains($0) }) {
                close.append(choice)
                continue
            }
            let all = name + " " + NameFolding.fold(choice.detail)
            if words.allSatisfy({ all.contains($0) }) { far.append(choice) }
        }
        return Array((close + far).prefix(Self.limit))
    }

    /// What stands behind the last comma.
    static func lastPart(_ text: String) -> String {
        let part = text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
        return String(part.drop { $0 == " " })
    }
}

extension Form {
    var isAbsence: Bool { if case .absence = kind { true } else { false } }
}

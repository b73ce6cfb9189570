import DeskModel
import Geography
import ServiceModel

/// What the lists of a form's fields offer for what is typed.
extension ConsoleState {
    private static let limit = 50

    /// Every event ends with this: what the list of an open form offers is found once, for keys, mouse and screen.
    mutating func listForm() {
        guard case .form(var form)? = overlay else { return }
        form.listed = choices(in: form)
        overlay = .form(form)
    }

    /// The matching entries of the focused field's list; `nil` while the catalogue is on its way.
    func choices(in form: Form) -> [FormChoice]? {
        let field = form.focused
        guard field.hasList else { return [] }
        let typed = field.wanted
        switch field.id {
        case .type:
            let own = (catalogue?.types ?? []).map { type in
                choice(type.name, .id(type.id.rawValue), "\(type.code)  \(type.words(wording))")
            }
            return matching(
                typed, own + OrderType.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .priority:
            return matching(typed, Priority.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .impact:
            return matching(
                typed, TicketGrade.allCases.map { choice($0.impactWords(language), .code("\($0.rawValue)")) }, field)
        case .urgency:
            return matching(
                typed, TicketGrade.allCases.map { choice($0.urgencyWords(language), .code("\($0.rawValue)")) }, field)
        case .reason:
            return form.isAbsence
                ? matching(typed, Absence.Kind.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
                : matching(typed, HoldReason.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .payer:
            let payers = Payer.allCases.filter { $0 != .ask }
            return matching(typed, payers.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .town: return towns(typed)
        case .skill: return matching(typed, view.skills.map { choice($0.code, .id($0.id.rawValue), $0.name) }, field)
        case .technician:
            return matching(
                typed,
                view.technicians.filter { !$0.hasLeft }.map { choice($0.name, .id($0.id.rawValue), $0.homeTown) }, field
            )
        case .orderKind:
            return matching(typed, plans.memory.types.map { choice($0.name, .id($0.id.rawValue), $0.code) }, field)
        case .freeDay:
            return matching(typed, OnFreeDay.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .contract: return catalogue.map { matching(typed, contracts(of: form, $0), field) }
        case .sites, .devices, .stops: return catalogue.map { matching(typed, terms(field.id, of: form, $0), field) }
        case .partAct: return matching(typed, partActs, field)
        case .stockPlace: return stockPlaces(of: form).map { matching(typed, $0, field) }
        case .to: return stockPlaces(of: form, isGoal: true).map { matching(typed, $0, field) }
        case .partCode: return matching(typed, partNames, field)
        case .state:
            return matching(typed, AssetState.allCases.map { choice($0.name(language), .code($0.rawValue)) }, field)
        case .parent: return catalogue.map { matching(typed, deviceUnits(of: form, $0), field) }
        case .customer: return catalogue.map { customers(typed, $0, field, takesNew: !form.kind.isOfContract) }
        case .site:
            return catalogue.map { catalogue in
                let isOfDevice = if case .editDevice = form.kind { true } else { false }
                return matching(typed, isOfDevice ? deviceSites(catalogue) : sites(of: form, catalogue), field)
            }
        case .asset: return catalogue.map { matching(typed, assets(of: form, $0), field) }
        default: return []
        }
    }

    private func choice(_ text: String, _ value: FormChoice.Value, _ detail: String = "") -> FormChoice {
        FormChoice(text: text, detail: detail, value: value)
    }

    /// Customers by name, town, tax number or phone. The offer to take a new one in stands first, unless the name of a
    /// known one begins so: then last.
    private func customers(
        _ typed: String, _ catalogue: Catalogue, _ field: FormField, takesNew: Bool
    ) -> [FormChoice] {
        let picker = Picker(typed)
        guard !picker.isEmpty, field.choice == nil else {
            return catalogue.customers.indices.prefix(Self.limit).map { customer(at: $0, catalogue) }
        }
        let found = picker.ranked(catalogue.customerTexts)
        let shown = found.prefix(Self.limit).map { customer(at: $0.index, catalogue) }
        guard takesNew else { return shown }
        let newcomer = choice(typed, .new, language("+ new customer", "+ nowy klient"))
        return found.first.map { $0.rank < .inside } ?? false ? shown + [newcomer] : [newcomer] + shown
    }

    private func customer(at index: Int, _ catalogue: Catalogue) -> FormChoice {
        let customer = catalogue.customers[index]
        return FormChoice(
            text: customer.name, detail: catalogue.customerDetails[index],
            numbers: [customer.phone, customer.nip?.digits ?? ""].filter { !$0.isEmpty },
            value: .id(customer.id.rawValue))
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
            FormChoice(
                text: $0.name, detail: [$0.model, $0.serial].filter { !$0.isEmpty }.joined(separator: "  "),
                numbers: [$0.serial], value: .id($0.id.rawValue))
        }
    }

    /// What the lists of a contract's form offer.
    private func terms(_ field: Field, of form: Form, _ catalogue: Catalogue) -> [FormChoice] {
        let sites = catalogue.sites.filter { $0.customer == contractOwner(of: form) }
        switch field {
        case .sites: return sites.map { choice($0.name, .id($0.id.rawValue), "\($0.address), \($0.town)") }
        case .stops: return HoldReason.allCases.map { choice($0.name(language), .code($0.rawValue)) }
        default:
            let own = Set(sites.map(\.id))
            return catalogue.assets.filter { own.contains($0.site) }.map {
                choice($0.bestName, .id($0.id.rawValue), "\($0.name) \($0.model)")
            }
        }
    }

    /// The contracts that hold for the plan of a form, by number.
    private func contracts(of form: Form, _ catalogue: Catalogue) -> [FormChoice] {
        let customer: Customer.ID? = form.id(.customer) ?? planOwner(of: form)
        return self[ListState<ContractList>.self].memory.contracts.filter { $0.contract.customer == customer }.map {
            choice($0.contract.number, .id($0.id.rawValue), $0.standing.name.name(language))
        }
    }

    private func towns(_ typed: String) -> [FormChoice] {
        guard !typed.isEmpty, let gazetteer else { return [] }
        return gazetteer.towns(startingWith: typed, limit: Self.limit).map { town in
            FormChoice(
                text: gazetteer.label(town), detail: town.voivodeship.rawValue, value: .town(town.location))
        }
    }

    /// Those that fit what was typed, best first. A field that holds its choice lists everything again.
    private func matching(_ typed: String, _ choices: [FormChoice], _ field: FormField) -> [FormChoice] {
        let picker = Picker(typed)
        guard !picker.isEmpty, field.choice == nil else { return Array(choices.prefix(Self.limit)) }
        return picker.sorted(choices).prefix(Self.limit).map(\.choice)
    }

    /// What stands behind the last comma.
    static func lastPart(_ text: String) -> String {
        let part = text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
        return String(part.drop { $0 == " " })
    }
}

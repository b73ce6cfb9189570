import DeskModel
import ServiceModel

/// The form of a device: how it is, where it stands, and what it is a part of.
extension Form {
    static func device(_ asset: Asset, at site: Site, partOf parent: Asset?, _ state: ConsoleState) -> Form {
        let words = asset.state.name(state.language)
        return Form(
            .editDevice(asset.id),
            [
                FormField(
                    .state, Phrase("State", "Stan"), .choice, isRequired: true, text: words,
                    choice: FormChoice(text: words, value: .code(asset.state.rawValue))),
                FormField(
                    .parent, Phrase("Part of", "Część urządzenia"), .choice, text: parent?.name ?? "",
                    choice: parent.map { FormChoice(text: $0.name, value: .id($0.id.rawValue)) }),
                FormField(
                    .site, Phrase("Site", "Miejsce"), .choice, isRequired: true, text: site.name,
                    choice: FormChoice(text: site.name, value: .id(site.id.rawValue))),
                FormField(.place, Phrase("Where there", "Gdzie stoi"), text: asset.place),
                FormField(.name, Phrase("Name", "Nazwa"), isRequired: true, text: asset.name),
            ])
    }
}

extension ConsoleState {
    /// The form of the device under the cursor.
    mutating func openDeviceForm() -> [Effect] {
        guard let asset = meantDevice else { return [] }
        let lines = deviceMemory.lines
        let site = detail(of: asset.id)?.site ?? lines.first { $0.asset.id == asset.id }?.site
        guard let site else { return [] }
        let parent = asset.parent.flatMap { parent in
            detail(of: asset.id)?.parent ?? lines.first { $0.asset.id == parent }?.asset
        }
        return open(.device(asset, at: site, partOf: parent, self))
    }

    /// Only what was changed.
    func editDevice(_ id: Asset.ID, _ form: Form) -> EditAsset {
        var changes = EditAsset.Changes()
        for field in form.fields where field.line.text != field.original {
            switch field.id {
            case .state: changes.state = field.choice.flatMap { AssetState(rawValue: $0.code) }
            case .parent: changes.parent = form.id(.parent).map { .set($0) } ?? .clear
            case .site: changes.site = form.id(.site)
            case .place: changes.place = field.trimmed
            case .name: changes.name = field.trimmed
            default: break
            }
        }
        return EditAsset(asset: id, changes: changes)
    }

    /// Where the device of a form may go.
    func deviceSites(_ catalogue: Catalogue) -> [FormChoice] {
        let owners = Dictionary(catalogue.customers.map { ($0.id, $0.name) }) { first, _ in first }
        return catalogue.sites.map { site in
            FormChoice(
                text: site.name, detail: "\(owners[site.customer] ?? ""), \(site.town)", value: .id(site.id.rawValue))
        }
    }

    /// What the device of a form may be a part of: everything that stands where it will stand, but itself.
    func deviceUnits(of form: Form, _ catalogue: Catalogue) -> [FormChoice] {
        guard case .editDevice(let own) = form.kind, let site: Site.ID = form.id(.site) else { return [] }
        return catalogue.assets.filter { $0.site == site && $0.id != own }.map { asset in
            FormChoice(
                text: asset.name, detail: [asset.model, asset.serial].filter { !$0.isEmpty }.joined(separator: "  "),
                numbers: [asset.serial], value: .id(asset.id.rawValue))
        }
    }
}

import DeskModel
import ServiceModel
import TermCanvas

/// All there is to say about a device: what it is, who pays, what its meters show, its papers, and what was done to it.
struct DevicePage: PageContent {
    let id = ScreenID.device
    let place = Place.device
    let commands = devicePageCommands

    func title(_ subject: Asset.ID, _ state: ConsoleState) -> String {
        guard let asset = state.detail(of: subject)?.asset else { return state.language("Device", "Urządzenie") }
        return [asset.name, asset.model, asset.serial].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    func trailing(_ subject: Asset.ID, _ state: ConsoleState) -> String {
        state.detail(of: subject).map { "\($0.asset.state.sign) \($0.asset.state.name(state.language))" } ?? ""
    }

    func sections(_ subject: Asset.ID, columns: Int, _ state: ConsoleState) -> [PageSection] {
        state.detail(of: subject).map { DeviceSections($0, columns, state).all } ?? []
    }

    func meant(_ subject: Asset.ID, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? { nil }

    func ask(_ subject: Asset.ID, _ state: inout ConsoleState) -> [Effect] { state.askAbout(subject) }
}

extension ConsoleState {
    /// What is wrong, what is covered, what is open.
    func sentence(of asset: Asset) -> String {
        let name = "\(asset.name) \(asset.model)"
        let warranty = DeviceWords.standing(asset, on: today, language).map {
            language(", warranty: ", ", gwarancja: ") + $0
        }
        let open = detail(of: asset.id)?.history.open ?? []
        let orders =
            open.isEmpty
            ? ""
            : language(", open: ", ", otwarte: ") + "\(open.count) "
                + language.plural(open.count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń")) + " ("
                + language("no. ", "nr ") + open.map(\.short).joined(separator: ", ") + ")"
        return "\(name): \(asset.state.name(language))" + (warranty ?? "") + orders + "."
    }
}

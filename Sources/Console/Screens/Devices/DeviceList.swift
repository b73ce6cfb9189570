import DeskModel
import ServiceModel
import TermCanvas

/// All devices by customer and site, each unit followed by its modules, with what is known of the one under the cursor.
struct DeviceList: ListContent {
    struct Memory: ScreenState {}

    let id = ScreenID.devices
    let place = Place.devices
    let commands = deviceListCommands
    let acts: [ListAct<DeviceRow>] = []
    let sorting: ListSorting? = nil

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.devices", "gd", hint: Phrase("Devices", "Urządzenia"),
        also: "device unit module warranty documents history urządzenie moduł gwarancja dokumenty historia sprzęt",
        Phrase("Devices by place, with documents and history", "Urządzenia według miejsca, z dokumentami i historią"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openDevices(at: state.deviceOfMeantOrder) }

    let detail: (@Sendable (DeviceRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        guard let device = row.device?.asset.id else { return DeviceList.siteLines(row, columns: columns, state) }
        guard state.detail(of: device) != nil else {
            return [[Span(state.language("Being read …", "Wczytywanie …"), .dim)]]
        }
        let head = [[Span(DevicePage().title(device, state), .title)], []]
        return head
            + DevicePage().sections(device, columns: columns - 2, state).flatMap { section -> [[Span]] in
                let answer = section.lines.isEmpty ? section.answer : section.caption
                return [[Span(section.heading + " ", .title), Span(answer)]]
                    + section.lines.prefix(6).map { [Span("  ")] + $0.spans }
            }
    }

    /// What is known of a site, and how its devices are.
    private static func siteLines(_ row: DeviceRow, columns: Int, _ state: ConsoleState) -> [[Span]] {
        guard case .site(let site, let customer, let count) = row else { return [] }
        let language = state.language
        let devices = state.deviceMemory.lines.filter { $0.site.id == site.id }
        let states = AssetState.allCases.compactMap { kind -> String? in
            let number = devices.count { $0.asset.state == kind }
            return number == 0 ? nil : "\(kind.name(language)) \(number)"
        }
        let facts = [
            customer, "\(site.address), \(site.town)", language("devices ", "urządzenia ") + "\(count)",
            states.joined(separator: ", "), site.accessNote,
        ]
        return [[Span(site.name, .title)], []]
            + facts.filter { !$0.isEmpty }.flatMap { SafeText.wrapped($0, to: columns) }.map { [Span($0)] }
    }

    func rows(_ state: ConsoleState) -> [DeviceRow] {
        let filter = state.filtering.lists[.devices]
        return state.deviceFolds.rows(
            state.deviceMemory.lines.filter { filter?.matches($0) ?? true }, isFiltered: filter != nil)
    }

    func identity(of row: DeviceRow) -> LineID { row.identity }

    func meant(by row: DeviceRow) -> MeantOrder? { nil }

    func cell(of row: DeviceRow) -> CellKey? { nil }

    func sentence(_ row: DeviceRow, _ state: ConsoleState) -> String {
        switch row {
        case .site(let site, let customer, let count):
            return "\(site.name), \(site.address), \(site.town): \(customer), "
                + state.language("devices \(count).", "urządzeń \(count).")
        case .model(let name, let count): return "\(name): " + state.language("devices \(count).", "urządzeń \(count).")
        case .device(let line): return state.sentence(of: line.asset)
        }
    }

    func title(_ state: ConsoleState) -> String {
        let count = state.deviceList.rows.count { $0.device != nil }
        let all = state.deviceMemory.lines.count
        return state.language("Devices ", "Urządzenia ") + "\(count)"
            + (count == all ? "" : state.language(" of \(all)", " z \(all)"))
    }

    func trailing(_ state: ConsoleState) -> String {
        state.deviceFolds.grouping == .site
            ? state.language("by place", "wg miejsca") : state.language("by model", "wg modelu")
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.deviceMemory.askedAt == nil
            ? state.language("The devices are being read …", "Wczytywanie urządzeń …")
            : state.language(
                "No devices yet. dyspo import assets FILE takes a list.",
                "Nie ma jeszcze urządzeń. dyspo import assets PLIK wczyta listę.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.saysMoreThanOfDevices
            ? state.language(
                "words, device:, customer: and town: find devices; the rest is about orders.",
                "urządzeń szukają słowa, urządzenie:, klient: i miejsce:; reszta dotyczy zleceń.") : nil
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        var effects: [Effect] = []
        if state.deviceMemory.askedAt != state.view.sequence {
            state.deviceMemory.askedAt = state.view.sequence
            effects.append(.ask(.devices(.all)))
        }
        if let device = state.deviceList.row?.device { effects += state.askAbout(device.asset.id) }
        return effects
    }

    func minutePassed(_ state: inout ConsoleState) {}

    /// State, name with the depth of the tree, model, serial number, place; on narrow screens the first ones.
    func line(_ row: DeviceRow, columns: Int, _ state: ConsoleState) -> ListLine {
        guard let line = row.device else {
            let sign = state.filtering.lists[.devices] == nil && state.deviceFolds.isFolded(row) ? "▸" : "▾"
            switch row {
            case .site(let site, let customer, let count):
                return .heading(" \(sign) \(site.name), \(site.town)  \(customer)  \(count)")
            case .model(let name, let count): return .heading(" \(sign) \(name)  \(count)")
            case .device: return .heading("")
            }
        }
        let asset = line.asset
        let role: Role = asset.state == .works ? .text : asset.state == .limited ? .late : .impossible
        let name = state.deviceFolds.grouping == .site ? treeName(line, row, state) : asset.name
        let rest = state.deviceFolds.grouping == .site ? asset.place : line.site.name
        guard columns >= 66 else {
            return .cells([
                ListCell(asset.state.sign, 2, role), ListCell(name, max(12, columns - 24)),
                ListCell(asset.model, 20, .dim),
            ])
        }
        let room = columns - 2 - 15 - 16
        return .cells([
            ListCell(asset.state.sign, 2, role), ListCell(name, room * 6 / 10),
            ListCell(asset.model, room - room * 6 / 10), ListCell(asset.serial, 15),
            ListCell(asset.state == .works ? rest : asset.state.name(state.language), 16, role),
        ])
    }

    /// With the depth of the tree, and whether its modules show.
    private func treeName(_ line: DeviceLine, _ row: DeviceRow, _ state: ConsoleState) -> String {
        let isFolded = state.filtering.lists[.devices] == nil && state.deviceFolds.isFolded(row)
        let sign = line.hasModules ? isFolded ? "▸ " : "▾ " : "  "
        return String(repeating: "  ", count: min(line.depth, 6)) + sign + line.asset.name
    }
}

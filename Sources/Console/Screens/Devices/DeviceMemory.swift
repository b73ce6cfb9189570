import DeskModel
import ServiceModel

/// What the list and the page of devices know of the store.
struct DeviceMemory: ScreenState {
    /// All, by customer and site, each unit followed by its modules.
    var lines: [DeviceLine] = []
    /// The journal's sequence at which they were asked for.
    var askedAt: Int?
    /// The device that was asked about last, and at which sequence.
    var asked: Asked?
    /// The device whose label was asked for.
    var label: Wish<Asset.ID>?
    /// What is known of it; another one's until the answer is there.
    var detail: DeviceDetail?

    struct Asked: Hashable, Sendable {
        let device: Asset.ID
        let sequence: Int
    }

    init() {}
}

extension ConsoleState {
    var deviceMemory: DeviceMemory {
        get { self[DeviceMemory.self] }
        _modify { yield &self[DeviceMemory.self] }
    }

    /// The list of devices.
    var deviceList: ListState<DeviceList> {
        get { self[ListState<DeviceList>.self] }
        _modify { yield &self[ListState<DeviceList>.self] }
    }

    /// What is known of a device; `nil` until the store has answered.
    func detail(of device: Asset.ID) -> DeviceDetail? {
        deviceMemory.detail.flatMap { $0.asset.id == device ? $0 : nil }
    }

    /// Asks about a device, unless what is known of it is of now.
    mutating func askAbout(_ device: Asset.ID) -> [Effect] {
        let asked = DeviceMemory.Asked(device: device, sequence: view.sequence)
        guard deviceMemory.asked != asked else { return [] }
        deviceMemory.asked = asked
        return [.ask(.devices(.one(device)))]
    }

    mutating func take(_ news: DevicesNews) -> [Effect] {
        switch news {
        case .lines(let lines): take(lines)
        case .detail(let detail): take(detail)
        case .label(let sticker): show(sticker)
        }
        return []
    }

    mutating func take(_ lines: [DeviceLine]) {
        deviceMemory.lines = lines
        current.refresh(&self)
    }

    mutating func take(_ detail: DeviceDetail) {
        guard deviceMemory.asked?.device == detail.asset.id else { return }
        deviceMemory.detail = detail
        current.refresh(&self)
    }

    /// The first device of the order under the cursor, as far as the console knows it.
    var deviceOfMeantOrder: Asset.ID? {
        if let order = current.meant(self)?.line?.order { return order.assets.first }
        guard let order = detail.detail?.order, order.id == selectedCard?.order else { return nil }
        return order.assets.first
    }

    /// The list of devices, with the cursor on one when it is said which.
    mutating func openDevices(at device: Asset.ID? = nil) -> [Effect] {
        if device != nil { setFilter(nil) }
        openList(.devices)
        deviceList.wanted = device.map { LineID($0) }
        current.refresh(&self)
        return []
    }

    /// The page of a device found by the palette; with something in hand the board is what one needs.
    mutating func openPage(of device: Asset.ID) -> [Effect] {
        guard moving == nil else {
            status.say(
                language("An order is in hand; Esc puts it back.", "Zlecenie jest w ręku; Esc je odkłada."), .warning)
            return []
        }
        enter(device: device)
        return askAbout(device)
    }

    /// The page of a device; Esc comes back to where one was.
    mutating func enter(device: Asset.ID) { PageScreen(DevicePage()).enter(device, &self) }
}

extension LineID {
    init(_ device: Asset.ID) {
        self.init("device", device.rawValue)
    }
}

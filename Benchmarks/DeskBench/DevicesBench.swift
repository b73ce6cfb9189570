import DeskModel
import Operations
import ServiceModel
import Storage

/// What devices and their past take.
struct DevicesBench {
    let company: BenchCompany

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let devices = try desk.assets()
        let sites = try desk.sites()
        let count = devices.count
        let past = try desk.store.read { try $0.visitCount() }
        func device(_ round: Int) -> Asset { devices[round * 7919 % count] }
        _ = try desk.history(of: .device(device(0).id))
        return [
            Measurement(
                "history of a device (\(count) devices, \(past) visits)",
                try Samples.of(200) { _ = try desk.history(of: .device(device($0).id)) }),
            Measurement(
                "all there is to say about a device", try Samples.of(100) { _ = try desk.detail(of: device($0).id) }),
            Measurement(
                "history of a site",
                try Samples.of(50) { _ = try desk.history(of: .site(sites[$0 * 31 % sites.count].id)) }),
            Measurement(
                "history of a customer",
                try Samples.of(50) { _ = try desk.history(of: .customer(sites[$0 * 31 % sites.count].customer)) }),
            Measurement(
                "warnings before a new order",
                try Samples.of(50) { round in
                    let device = device(round)
                    guard let site = sites.first(where: { $0.id == device.site }) else { return }
                    let draft = OrderDraft(
                        customer: site.customer, site: site.id, assets: [device.id], title: "Nie chłodzi", duration: 60)
                    _ = try desk.rehearse(CreateOrder(draft))
                }),
            Measurement("list of all devices", try Samples.of(5) { _ in _ = try desk.deviceLines() }),
        ]
    }
}

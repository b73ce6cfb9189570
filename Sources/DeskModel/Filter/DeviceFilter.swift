import ServiceModel

extension Filter {
    /// Whether what it says of text, customer and town holds for a device; the rest is about orders and says nothing.
    package func matches(_ device: DeviceLine) -> Bool {
        let asset = device.asset
        return terms.allSatisfy { term in
            let holds: Bool
            switch term.test {
            case .text(let text):
                holds = FoldedText([
                    asset.name, asset.model, asset.serial, asset.place, device.site.name, device.customer,
                ])
                .contains(text)
            case .device(let name):
                holds =
                    name.map { name in [asset.name, asset.model, asset.serial].contains(where: name.holds) } ?? false
            case .customer(let name): holds = name.holds(device.customer)
            case .town(let name): holds = name.holds(device.site.town) || name.holds(device.site.name)
            case .skill, .region, .technician, .number, .states, .type, .priority, .due, .flag, .free, .load, .over,
                .plan, .ticket, .contract, .sla, .overtime, .part, .van, .crew:
                return true
            }
            return holds != term.isInverted
        }
    }

    /// It says something that means nothing of a device.
    package var saysMoreThanOfDevices: Bool {
        terms.contains { term in
            switch term.test {
            case .text, .customer, .town, .device: false
            case .skill, .region, .technician, .number, .states, .type, .priority, .due, .flag, .free, .load, .over,
                .plan, .ticket, .contract, .sla, .overtime, .part, .van, .crew:
                true
            }
        }
    }
}

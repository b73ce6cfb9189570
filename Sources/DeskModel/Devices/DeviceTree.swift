package import ServiceModel

/// Devices in the order of a tree: each unit followed by its modules.
package enum DeviceTree {
    /// Each device with its depth; siblings by name. One whose parent is not among them stands at the top. No device is
    /// told twice, whatever the rows say.
    package static func sorted(_ devices: [Asset]) -> [(asset: Asset, depth: Int)] {
        let known = Set(devices.map(\.id))
        var children: [Asset.ID: [Asset]] = [:]
        var tops: [Asset] = []
        for device in byPolishName(devices, \.name) {
            if let parent = device.parent, known.contains(parent), parent != device.id {
                children[parent, default: []].append(device)
            } else {
                tops.append(device)
            }
        }
        var sorted: [(asset: Asset, depth: Int)] = []
        var seen: Set<Asset.ID> = []
        func add(_ device: Asset, _ depth: Int) {
            guard seen.insert(device.id).inserted else { return }
            sorted.append((device, depth))
            for child in children[device.id] ?? [] { add(child, depth + 1) }
        }
        for device in tops { add(device, 0) }
        // What stands in a circle, which only a foreign hand can have written, is shown all the same.
        for device in devices where !seen.contains(device.id) { add(device, 0) }
        return sorted
    }

    /// A device's modules, and theirs.
    package static func modules(of device: Asset.ID, among devices: [Asset]) -> [Asset] {
        let children = Dictionary(grouping: devices.filter { $0.parent != nil }) { $0.parent! }
        var found: [Asset] = []
        var seen: Set<Asset.ID> = [device]
        var ahead = [device]
        while let next = ahead.popLast() {
            for child in children[next] ?? [] where seen.insert(child.id).inserted {
                found.append(child)
                ahead.append(child.id)
            }
        }
        return found
    }
}

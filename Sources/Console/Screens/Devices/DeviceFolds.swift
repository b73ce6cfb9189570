import DeskModel
import ServiceModel

/// How the list of devices is grouped, and which sites and units of it are folded.
struct DeviceFolds: ScreenState {
    /// By what the list is grouped.
    enum Grouping: Hashable, Sendable { case site, model }

    var grouping = Grouping.site
    private(set) var folded: Set<LineID> = []

    init() {}

    mutating func fold(_ line: LineID, _ isFolded: Bool) {
        if isFolded { folded.insert(line) } else { folded.remove(line) }
    }

    var hasFolded: Bool { !folded.isEmpty }

    mutating func unfoldAll() { folded = [] }

    /// The lines of the list: groups, each with its devices. Under a filter nothing that fits is hidden.
    func rows(_ lines: [DeviceLine], isFiltered: Bool) -> [DeviceRow] {
        grouping == .site ? bySite(lines, isFiltered) : byModel(lines, isFiltered)
    }

    private func bySite(_ lines: [DeviceLine], _ isFiltered: Bool) -> [DeviceRow] {
        var rows: [DeviceRow] = []
        var index = 0
        while index < lines.count {
            let site = lines[index].site
            let end = lines[index...].firstIndex { $0.site.id != site.id } ?? lines.count
            let heading = DeviceRow.site(site, customer: lines[index].customer, count: end - index)
            rows.append(heading)
            if isFiltered {
                rows += lines[index..<end].map { .device($0) }
            } else if !folded.contains(heading.identity) {
                rows += unfolded(lines[index..<end])
            }
            index = end
        }
        return rows
    }

    /// Without what lies beneath folded units.
    private func unfolded(_ lines: ArraySlice<DeviceLine>) -> [DeviceRow] {
        var rows: [DeviceRow] = []
        var hiddenBelow: Int?
        for line in lines {
            if let depth = hiddenBelow, line.depth > depth { continue }
            hiddenBelow = folded.contains(LineID(line.asset.id)) ? line.depth : nil
            rows.append(.device(line))
        }
        return rows
    }

    private func byModel(_ lines: [DeviceLine], _ isFiltered: Bool) -> [DeviceRow] {
        let groups = Dictionary(grouping: lines) { $0.asset.model.isEmpty ? $0.asset.name : $0.asset.model }
        return byPolishName(Array(groups.keys)) { $0 }.flatMap { model -> [DeviceRow] in
            let own = groups[model] ?? []
            let heading = DeviceRow.model(model, count: own.count)
            let isFolded = !isFiltered && folded.contains(heading.identity)
            return [heading] + (isFolded ? [] : own.map { .device($0) })
        }
    }

    func isFolded(_ row: DeviceRow) -> Bool { folded.contains(row.identity) }
}

extension ConsoleState {
    var deviceFolds: DeviceFolds {
        get { self[DeviceFolds.self] }
        _modify { yield &self[DeviceFolds.self] }
    }

    /// Folds or unfolds the group or unit under the cursor; on a module the unit that it is a part of.
    mutating func foldDevices() {
        guard let row = deviceList.row else { return }
        var folded = row
        if let line = row.device, !line.hasModules || deviceFolds.grouping == .model {
            let rows = deviceList.rows
            folded =
                rows[..<deviceList.cursor].last { other in
                    guard let above = other.device else { return true }
                    return deviceFolds.grouping == .site && above.hasModules && above.depth < line.depth
                } ?? row
        }
        let isFolded = deviceFolds.isFolded(folded)
        deviceFolds.fold(folded.identity, !isFolded)
        deviceList.wanted = folded.identity
        current.refresh(&self)
    }

    /// Folds all groups, or unfolds everything when one is folded.
    mutating func foldAllDevices() {
        let rows = deviceList.rows
        let areFolded = deviceFolds.hasFolded
        let here = rows.prefix(deviceList.cursor + 1).last { $0.device == nil }?.identity
        if areFolded {
            deviceFolds.unfoldAll()
        } else {
            for row in rows where row.device == nil { deviceFolds.fold(row.identity, true) }
        }
        deviceList.wanted = areFolded ? nil : here
        current.refresh(&self)
    }

    mutating func groupDevices(by grouping: DeviceFolds.Grouping) {
        let here = deviceList.row?.device.map { LineID($0.asset.id) }
        deviceFolds.grouping = grouping
        deviceList.wanted = here
        current.refresh(&self)
    }

    /// To the page of the device before or after, in the order of the list.
    mutating func stepDevicePage(_ step: Int) -> [Effect] {
        let lines = deviceFolds.rows(deviceMemory.lines, isFiltered: true).compactMap(\.device)
        guard let here = meantDevice, let index = lines.firstIndex(where: { $0.asset.id == here.id }) else { return [] }
        guard lines.indices.contains(index + step) else {
            status.say(language("There is no other device that way.", "Dalej nie ma już urządzenia."))
            return []
        }
        self[PageState<DevicePage>.self] = PageState(lines[index + step].asset.id, at: nil)
        return []
    }
}

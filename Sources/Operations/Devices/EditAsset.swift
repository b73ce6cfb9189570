import DeskModel
import Geography
import ServiceModel
import Storage

extension EditAsset: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let before = try scope.asset(asset)
        var asset = try changes.applied(to: before, in: scope)
        if !sharesSerial, asset.serial != before.serial { try scope.requireOwnSerial(of: asset) }
        if asset.site != before.site {
            guard let site = try scope.read.find(asset.site) else {
                throw Refusal.desk(.notFound(.site, key: asset.site.description))
            }
            // A module that leaves its unit's site is no part of it any more, unless another unit was named.
            if changes.parent == nil { asset.parent = nil }
            try scope.check(asset)
            let modules = try scope.moveModules(of: before, to: site.id)
            try scope.transaction.update(asset)
            return Outcome(.devices(.moved(name: asset.name, site: site.name, modules: modules)))
        }
        try scope.check(asset)
        try scope.transaction.update(asset)
        return Outcome(try summary(of: asset, from: before, in: scope))
    }

    private func summary(of asset: Asset, from before: Asset, in scope: CommandScope) throws -> Summary {
        var only = before
        (only.parent, only.version) = (asset.parent, asset.version)
        if only == asset, asset.parent != before.parent {
            let whole = try asset.parent.map { try scope.asset($0).name }
            return .devices(.partOf(name: asset.name, whole: whole))
        }
        only = before
        (only.state, only.version) = (asset.state, asset.version)
        if only == asset, asset.state != before.state {
            return .devices(.stateSet(name: asset.name, asset.state))
        }
        return .administration(.changed(.asset, name: asset.name))
    }
}

extension EditAsset.Changes {
    /// A device with what is said of it, with clean texts.
    func applied(to asset: Asset, in scope: CommandScope) throws -> Asset {
        var changed = asset
        changed.name = try name.map { try scope.text($0, of: .name) } ?? asset.name
        changed.model = try model.map { try scope.text($0, of: .model, mayBeEmpty: true) } ?? asset.model
        changed.serial = try serial.map { try scope.text($0, of: .serial, mayBeEmpty: true) } ?? asset.serial
        changed.place = try place.map { try scope.text($0, of: .place, mayBeEmpty: true) } ?? asset.place
        changed.site = site ?? asset.site
        changed.state = state ?? asset.state
        if let installed { changed.installed = installed.value }
        if let warrantyFrom { changed.warrantyFrom = warrantyFrom.value }
        if let warrantyThrough { changed.warrantyThrough = warrantyThrough.value }
        if let warrantyCovers {
            changed.warrantyCovers = WarrantyScope.allCases.filter(warrantyCovers.contains)
        }
        if let parent { changed.parent = parent.value }
        changed.checks = try checks.map { try scope.checked($0) } ?? asset.checks
        changed.meters = try meters.map { try scope.checked($0) } ?? asset.meters
        return changed
    }
}

extension CommandScope {
    func asset(_ id: Asset.ID) throws -> Asset {
        guard let asset = try read.find(id) else { throw Refusal.desk(.notFound(.asset, key: id.description)) }
        return asset
    }

    /// Throws what a device breaks: a serial number that its site has, a circle, a warranty that ends before it begins.
    func check(_ asset: Asset) throws {
        try requireFreeSerial(of: asset)
        try requireParent(of: asset)
        if let from = asset.warrantyFrom, let through = asset.warrantyThrough, through < from {
            throw Refusal.desk(.invalid(field: .warranty, .windowEndsBeforeItBegins))
        }
    }

    fileprivate func checked(_ checks: [AssetCheck]) throws -> [AssetCheck] {
        let clean = try checks.map { AssetCheck(name: try text($0.name, of: .check), due: $0.due) }
        try requireDistinct(clean.map(\.name), .check)
        return clean.sorted { ($0.due, $0.name) < ($1.due, $1.name) }
    }

    fileprivate func checked(_ meters: [Meter]) throws -> [Meter] {
        let clean = try meters.map { meter in
            var meter = meter
            meter.name = try text(meter.name, of: .meter)
            meter.unit = try text(meter.unit, of: .unit, limit: 20, mayBeEmpty: true)
            return meter
        }
        try requireDistinct(clean.map(\.name), .meter)
        return clean
    }

    private func requireDistinct(_ names: [String], _ field: Field) throws {
        var seen: Set<String> = []
        for name in names where !seen.insert(NameFolding.fold(name)).inserted {
            throw Refusal.desk(.invalid(field: field, .duplicate(name)))
        }
    }

    /// Orders name devices of their own site: one that is still open keeps the device there, and its modules. How many
    /// modules went along.
    fileprivate func moveModules(of asset: Asset, to site: Site.ID) throws -> Int {
        let modules = DeviceTree.modules(of: asset.id, among: try read.assets(at: asset.site))
        let orders = try Set(([asset] + modules).flatMap { try read.openOrders(of: $0.id).map(\.id) }).count
        if orders > 0 { throw Refusal.desk(.invalid(field: .site, .neededByOrders(orders))) }
        for module in modules {
            var moved = module
            moved.site = site
            try requireFreeSerial(of: moved)
            try transaction.update(moved)
        }
        return modules.count
    }

    /// A site may not have two devices of one serial number: orders name them by it.
    private func requireFreeSerial(of asset: Asset) throws {
        let serial = NameFolding.fold(asset.serial)
        guard !serial.isEmpty else { return }
        let others = try read.assets(at: asset.site).filter { $0.id != asset.id }
        guard others.allSatisfy({ NameFolding.fold($0.serial) != serial }) else {
            throw Refusal.desk(.invalid(field: .serial, .duplicate(asset.serial)))
        }
    }

    /// Throws `serialElsewhere` when a device of another site has the number.
    func requireOwnSerial(of asset: Asset) throws {
        let serial = NameFolding.fold(asset.serial)
        guard !serial.isEmpty else { return }
        let others = try read.all(Asset.self)
        guard let other = others.first(where: { $0.id != asset.id && NameFolding.fold($0.serial) == serial }) else {
            return
        }
        throw Refusal.devices(
            .serialElsewhere(
                asset.serial, name: other.name, site: try read.find(other.site)?.name ?? other.site.description))
    }

    /// A part stands where the whole does, and nothing is a part of itself, however far up.
    private func requireParent(of asset: Asset) throws {
        guard let parent = asset.parent else { return }
        let devices = Dictionary(try read.assets(at: asset.site).map { ($0.id, $0) }) { first, _ in first }
        guard let found = devices[parent] else {
            throw Refusal.desk(.invalid(field: .parent, .unknown(.asset, parent.description)))
        }
        var above: Asset? = found
        var seen: Set<Asset.ID> = []
        while let device = above, seen.insert(device.id).inserted {
            if device.id == asset.id { throw Refusal.devices(.circle(name: asset.name, part: found.name)) }
            above = device.parent.flatMap { devices[$0] }
        }
    }
}

import DeskModel
import Geography
import ServiceModel
import Storage

extension EditAsset: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let before = try scope.read.find(asset) else {
            throw Refusal.desk(.notFound(.asset, key: asset.description))
        }
        let asset = try changes.applied(to: before, in: scope)
        if asset.site != before.site { try scope.requireMovable(before) }
        try scope.requireFreeSerial(of: asset)
        try scope.requireParent(of: asset)
        try scope.transaction.update(asset)
        return Outcome(.administration(.changed(.asset, name: asset.name)))
    }
}

extension EditAsset.Changes {
    fileprivate func applied(to asset: Asset, in scope: CommandScope) throws -> Asset {
        var changed = asset
        changed.name = try name.map { try scope.text($0, of: .name) } ?? asset.name
        changed.model = try model.map { try scope.text($0, of: .model, mayBeEmpty: true) } ?? asset.model
        changed.serial = try serial.map { try scope.text($0, of: .serial, mayBeEmpty: true) } ?? asset.serial
        changed.site = site ?? asset.site
        if let warrantyThrough { changed.warrantyThrough = warrantyThrough.value }
        if let parent { changed.parent = parent.value }
        return changed
    }
}

extension CommandScope {
    /// Orders name devices of their own site: one that is still open keeps the device there. So do its parts.
    fileprivate func requireMovable(_ asset: Asset) throws {
        let orders = try read.orders().count { !$0.state.isTerminal && $0.assets.contains(asset.id) }
        if orders > 0 { throw Refusal.desk(.invalid(field: .site, .neededByOrders(orders))) }
        let parts = try read.assets(at: asset.site).count { $0.parent == asset.id }
        if parts > 0 { throw Refusal.administration(.needed(.asset, name: asset.name, by: [.asset: parts])) }
    }

    /// A site may not have two devices of one serial number: orders name them by it.
    fileprivate func requireFreeSerial(of asset: Asset) throws {
        let serial = NameFolding.fold(asset.serial)
        guard !serial.isEmpty else { return }
        let others = try read.assets(at: asset.site).filter { $0.id != asset.id }
        guard others.allSatisfy({ NameFolding.fold($0.serial) != serial }) else {
            throw Refusal.desk(.invalid(field: .serial, .duplicate(asset.serial)))
        }
    }

    /// A part stands where the whole does, and nothing is a part of itself, however far up.
    fileprivate func requireParent(of asset: Asset) throws {
        guard let parent = asset.parent else { return }
        let devices = Dictionary(try read.assets(at: asset.site).map { ($0.id, $0) }) { first, _ in first }
        guard let found = devices[parent] else {
            throw Refusal.desk(.invalid(field: .asset, .unknown(.asset, parent.description)))
        }
        var above: Asset? = found
        var seen: Set<Asset.ID> = []
        while let device = above, seen.insert(device.id).inserted {
            if device.id == asset.id { throw Refusal.desk(.invalid(field: .asset, .duplicate(found.name))) }
            above = device.parent.flatMap { devices[$0] }
        }
    }
}

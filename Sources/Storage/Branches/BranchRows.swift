package import DeskModel
import Foundation
import ServiceModel

/// What a branch knows of itself, in its own file's settings.
extension Reader {
    /// `nil` in a store that is no branch. Throws `unreadableRow` for one whose words nobody understands.
    package func branchStamp() throws -> BranchStamp? { try branchSetting(BranchSetting.stamp) }

    /// The entry of the live journal up to which it goes; `nil` where there was none, or the store is no branch.
    package func branchMark() throws -> HistoryMark? { try branchSetting(BranchSetting.mark) }

    private func branchSetting<Value: Decodable>(_ key: String) throws -> Value? {
        guard let text = try setting(key) else { return nil }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch {
            throw StoreFault.unreadableRow(table: Table.settings.name, detail: key)
        }
    }
}

extension Transaction {
    /// Says that this store is a branch, and of what.
    package func stamp(_ stamp: BranchStamp, _ mark: HistoryMark?) throws {
        try write(Table.settings, [.text(BranchSetting.stamp), json(stamp)])
        if let mark { try write(Table.settings, [.text(BranchSetting.mark), json(mark)]) }
    }
}

extension Store {
    /// What is put in the place of a store is a store of its own, whatever it was before.
    func forgetBeingABranch() throws {
        guard try read({ try $0.setting(BranchSetting.stamp) }) != nil else { return }
        try write(at: Timestamp(seconds: 0)) { transaction in
            for key in [BranchSetting.stamp, BranchSetting.mark] {
                try transaction.delete(Table.settings, key: [.text(key)])
            }
        }
    }
}

private enum BranchSetting {
    static let stamp = "branch"
    static let mark = "branchMark"
}

package import ServiceModel

/// A branch in a list.
package struct BranchLine: Hashable, Sendable {
    package var name: BranchName
    /// `nil` for one that nobody can read.
    package var stamp: BranchStamp?
    package var standing: BranchStanding

    package init(name: BranchName, stamp: BranchStamp?, standing: BranchStanding) {
        self.name = name
        self.stamp = stamp
        self.standing = standing
    }

    /// From where a desk looks that works in it.
    package var vantage: Vantage {
        let behind = if case .behind(let count) = standing { count } else { 0 }
        return .branch(name.text, base: stamp?.base ?? 0, behind: behind)
    }

    /// It can be worked in and applied.
    package var isUsable: Bool {
        switch standing {
        case .level, .behind: stamp != nil
        case .foreign, .unreadable: false
        }
    }

    /// Why it cannot; `nil` where it can.
    package var refusal: BranchesRefusal? {
        switch standing {
        case .level, .behind: stamp == nil ? .unreadable(name) : nil
        case .foreign: .foreign(name)
        case .unreadable: .unreadable(name)
        }
    }
}

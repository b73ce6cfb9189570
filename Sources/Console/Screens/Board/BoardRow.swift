package import DeskModel

/// One line of the board.
package enum BoardRow: Sendable {
    case region(RegionRow)
    case technician(TechnicianRow)

    package var identity: RowIdentity {
        switch self {
        case .region(let region): .region(region.id)
        case .technician(let technician): .technician(technician.id)
        }
    }
}

import Configuration
import DeskModel
import Files
import Foundation
import Operations
import ServiceModel
import Simulation
import Storage

/// A day that is ready to be played, with all its copies in a folder of its own: what verb and console begin with.
final class StudyGround: Sendable {
    let day: PlayableDay
    private let folder: CopyFolder

    /// Of the plan that a desk shows, or of a branch of it. Throws the `Refusal` of a day that cannot be played.
    init(_ day: Day, of desk: ServiceDesk, branch: BranchName? = nil, _ paths: Paths) throws {
        let folder: CopyFolder
        do throws(FileFault) {
            folder = try CopyFolder(among: paths.played)
        } catch {
            throw Failure.refused(
                english: "No folder for copies can be made in \(paths.played).",
                polish: "W \(paths.played) nie da się założyć folderu na kopie.")
        }
        do {
            func ready(_ desk: ServiceDesk) throws -> PlayableDay { try PlayableDay(day, of: desk, in: folder.path) }
            self.day = try branch.map { try Branches(desk).reading($0, ready) } ?? ready(desk)
        } catch {
            folder.remove()
            throw error
        }
        self.folder = folder
    }

    /// Days drawn from these seeds. So many are played at a time as are said, else as many as there are processors, without those
    /// that are spared.
    func study(_ seeds: [UInt64], threads: Int? = nil, sparing: Int = 0) -> DayStudy {
        var study = DayStudy(day, seeds: seeds)
        study.threads = threads ?? max(1, min(4, ProcessInfo.processInfo.activeProcessorCount - sparing))
        return study
    }

    /// Nothing is played on it any more, and the copies go.
    func end() { folder.remove() }
}

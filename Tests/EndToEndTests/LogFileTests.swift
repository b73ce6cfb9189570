import Foundation
import Logging
import ServiceModel
import Testing

@testable import dyspo

@Suite struct LogFileTests {
    @Test func aFaultIsOneLineThatOnlyItsOwnerCanRead() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-log-\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = LogFile.logger(in: folder) { Timestamp(seconds: 1_795_413_600) }
        log.error("disk\u{1B}[2J\nfull", metadata: ["work": "view"])
        log.warning("once more")
        let path = folder + "/dyspo.log"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0] == "2026-11-23T06:00:00+00:00 error disk [2J full work=view")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}

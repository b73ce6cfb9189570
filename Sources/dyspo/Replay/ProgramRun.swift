import Foundation
import Storage

/// This program once more, in a process of its own: whatever becomes of it, somebody is left to tell.
struct ProgramRun {
    let status: Int32
    let output: String
    let errors: String

    /// What the child is told by whom it runs: whose command it is. Its identifiers are then the same every time.
    static let variable = "DYSPO_REPLAY"

    /// Runs it with what it writes caught. With `isSeen` it has this process's input and output, and only what it says on
    /// the errors is caught, and passed on.
    init(
        _ arguments: [String], by user: String, _ environment: [String: String], input: String? = nil, isSeen: Bool
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        var surroundings = environment
        surroundings[Self.variable] = user
        surroundings[CommandRecorder.variable] = nil
        process.environment = surroundings
        let (errors, output, words) = (Pipe(), Pipe(), Pipe())
        process.standardError = errors
        if !isSeen {
            process.standardOutput = output
            process.standardInput = input == nil ? FileHandle.nullDevice : words
        }
        try process.run()
        if let input, !isSeen {
            try? words.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? words.fileHandleForWriting.close()
        }
        let said = Ahead { () -> Data in
            var all = Data()
            while case let part = errors.fileHandleForReading.availableData, !part.isEmpty {
                if isSeen { FileHandle.standardError.write(part) }
                all += part
            }
            return all
        }
        let answered = isSeen ? Data() : output.fileHandleForReading.readDataToEndOfFile()
        self.errors = String(decoding: try said.value(), as: UTF8.self)
        self.output = String(decoding: answered, as: UTF8.self)
        process.waitUntilExit()
        // As a shell says it.
        status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    }
}

import CPrograms
import Glibc

/// One program that was started, with the end of the pipe into which it writes.
final class ChildProgram {
    enum Status: Hashable {
        case exited(Int32)
        case signalled(Int32)
    }

    let pid: pid_t
    private var output: Int32
    /// How it ended, once that was asked for: nobody can be asked twice.
    private var ended: Status?

    init(_ path: String, _ call: ProgramCall) throws(ProgramFault) {
        let input = try Self.file(holding: call.input, for: path)
        defer { close(input) }
        var pipe: [Int32] = [-1, -1]
        guard programs_pipe(&pipe) == 0 else { throw .notStarted(path, errno) }
        let (started, fault) = Self.spawn(path, call, input: input, output: pipe[1])
        close(pipe[1])
        guard fault == 0 else {
            close(pipe[0])
            throw fault == ENOEXEC || fault == EACCES ? .notExecutable(path) : .notStarted(path, fault)
        }
        (pid, output) = (started, pipe[0])
    }

    deinit { close(output) }

    /// A file without a name: a program may read it as slowly as it likes, or not at all, and nobody waits for it.
    private static func file(holding bytes: [UInt8], for path: String) throws(ProgramFault) -> Int32 {
        let file = programs_file()
        guard file >= 0 else { throw .notStarted(path, errno) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + written, bytes.count - written) }
            guard count > 0 else {
                let fault = errno
                close(file)
                throw .notStarted(path, fault)
            }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static func spawn(
        _ path: String, _ call: ProgramCall, input: Int32, output: Int32
    ) -> (pid: pid_t, fault: Int32) {
        let settings = call.environment.map { "\($0.key)=\($0.value)" }.sorted()
        var (pid, fault): (pid_t, Int32) = (0, 0)
        withTexts(call.words) { words in
            withTexts(settings) { settings in
                fault = programs_start(&pid, path, words, settings, input, output)
            }
        }
        return (pid, fault)
    }

    /// The texts as C has lists of them.
    private static func withTexts(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        body(copies + [nil])
    }

    /// Reads what there is, or waits for it so many milliseconds.
    func read(into output: inout ProgramOutput, for milliseconds: Int32) {
        var watched = pollfd(fd: self.output, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, milliseconds) > 0 else { return }
        if drain(into: &output, most: 1 << 20) == 0, watched.revents & Int16(POLLIN) == 0 {
            // It has closed its output and goes on: nobody is to turn round here meanwhile.
            usleep(UInt32(milliseconds) * 1000)
        }
    }

    /// Bytes that were read; none at the end, and while there is nothing.
    @discardableResult
    private func drain(into output: inout ProgramOutput, most: Int) -> Int {
        var total = 0
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
            while total < most {
                let count = Glibc.read(self.output, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                output.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                total += count
            }
        }
        return total
    }

    /// How it ended; `nil` while it runs.
    func status() -> Status? {
        if let ended { return ended }
        var status: Int32 = 0
        guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
        ended = Self.reading(status)
        return ended
    }

    private static func reading(_ status: Int32) -> Status {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    /// Takes the rest of what it wrote; whoever it has started and left ends too.
    func finish(_ output: inout ProgramOutput) {
        kill(-pid, SIGKILL)
        drain(into: &output, most: 1 << 20)
    }

    /// Ends it, first with a word.
    func end(within seconds: Double = 0) {
        guard ended == nil else { return }
        if seconds > 0 {
            kill(-pid, SIGTERM)
            let begun = ContinuousClock.now
            while ContinuousClock.now - begun < .seconds(seconds) {
                if status() != nil {
                    kill(-pid, SIGKILL)
                    return
                }
                usleep(10_000)
            }
        }
        kill(-pid, SIGKILL)
        var status: Int32 = 0
        var found = waitpid(pid, &status, 0)
        while found == -1, errno == EINTR { found = waitpid(pid, &status, 0) }
        if found == pid { ended = Self.reading(status) }
    }
}

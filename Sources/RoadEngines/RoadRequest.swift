import Foundation
import FoundationNetworking
import Synchronization

/// One question to a road engine, asked again after a short while when nobody answers.
struct RoadRequest {
    private let url: URL
    private static let tries = 3
    private static let timeout = 10.0

    init(_ url: URL) {
        self.url = url
    }

    /// Nil when nobody answers.
    func answer() -> Data? {
        for attempt in 1...Self.tries {
            if let data = attemptOnce() { return data }
            if attempt < Self.tries { Thread.sleep(forTimeInterval: 0.2 * Double(attempt)) }
        }
        return nil
    }

    /// Nil when there is no connection, no answer in time, or an answer that says to try again.
    private func attemptOnce() -> Data? {
        let found = Mutex<Data?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        var request = URLRequest(url: url)
        request.timeoutInterval = Self.timeout
        let session = URLSession(configuration: .ephemeral)
        session.dataTask(with: request) { data, answer, _ in
            let status = (answer as? HTTPURLResponse)?.statusCode ?? 0
            if status > 0 && status < 500 { found.withLock { $0 = data } }
            isDone.signal()
        }.resume()
        isDone.wait()
        session.finishTasksAndInvalidate()
        return found.withLock { $0 }
    }
}

import Foundation
import FoundationNetworking
import Synchronization

/// One question to a road engine, asked again after a growing while when nobody answers.
struct RoadRequest {
    let url: URL
    let options: RoadOptions

    /// Nil when nobody answers.
    func answer() -> Data? {
        for attempt in 0...options.retries {
            if attempt > 0 { Thread.sleep(forTimeInterval: min(5, 0.2 * Double(1 << (attempt - 1)))) }
            if let data = attemptOnce() { return data }
        }
        return nil
    }

    /// Nil when there is no connection, no whole answer in time, or an answer that says to try again. A server that
    /// sends a byte now and then is as slow as one that sends none: the time counts from the question.
    private func attemptOnce() -> Data? {
        let found = Mutex<Data?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        var request = URLRequest(url: url)
        request.timeoutInterval = options.timeout
        let session = URLSession(configuration: .ephemeral)
        let task = session.dataTask(with: request) { data, answer, _ in
            let status = (answer as? HTTPURLResponse)?.statusCode ?? 0
            if status > 0 && status < 500 && status != 429 { found.withLock { $0 = data } }
            isDone.signal()
        }
        task.resume()
        let isInTime = isDone.wait(timeout: .now() + options.timeout) == .success
        session.invalidateAndCancel()
        return isInTime ? found.withLock { $0 } : nil
    }
}

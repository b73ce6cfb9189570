import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Throws `invalid` where this transaction has put a site or a home into the sea or into the other hemisphere, by
    /// whatever command; places that stood there before stay.
    func requirePlausiblePlaces() throws {
        for place in try transaction.newPlaces() {
            do throws(InputFault) {
                _ = try PlaceWords.coordinate(latitude: place.latitude, longitude: place.longitude)
            } catch {
                throw Refusal.desk(.invalid(field: .coordinates, error))
            }
        }
    }
}

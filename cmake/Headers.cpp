// Empty: what counts are the headers that are compiled with it (Rooms.cmake).

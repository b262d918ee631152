// Choosing a place to share: a city of the list, latitude and longitude typed, or where this computer is.

import { ask, byId, element } from "./dom.js";

const CITIES = {
  "Amsterdam": [52.37, 4.9], "Auckland": [-36.85, 174.76], "Bangkok": [13.75, 100.5], "Berlin": [52.52, 13.4],
  "Bogotá": [4.71, -74.07], "Buenos Aires": [-34.6, -58.38], "Cairo": [30.04, 31.24], "Cape Town": [-33.92, 18.42],
  "Chicago": [41.88, -87.63], "Delhi": [28.61, 77.21], "Dubai": [25.2, 55.27], "Dublin": [53.35, -6.26],
  "Honolulu": [21.31, -157.86], "Istanbul": [41.01, 28.98], "Jakarta": [-6.21, 106.85], "Johannesburg": [-26.2, 28.05],
  "Kathmandu": [27.72, 85.32], "Lagos": [6.52, 3.38], "Leeds": [53.8, -1.55], "Lima": [-12.05, -77.04],
  "Lisbon": [38.72, -9.14], "London": [51.51, -0.13], "Los Angeles": [34.05, -118.24], "Madrid": [40.42, -3.7],
  "Manila": [14.6, 120.98], "Melbourne": [-37.81, 144.96], "Mexico City": [19.43, -99.13], "Mumbai": [19.08, 72.88],
  "Nairobi": [-1.29, 36.82], "New York": [40.71, -74.01], "Paris": [48.86, 2.35], "Rio de Janeiro": [-22.91, -43.17],
  "Rome": [41.89, 12.51], "São Paulo": [-23.55, -46.63], "Seoul": [37.57, 126.98], "Singapore": [1.35, 103.82],
  "St. John's": [47.56, -52.71], "Stockholm": [59.33, 18.07], "Sydney": [-33.87, 151.21], "Tehran": [35.69, 51.39],
  "Tokyo": [35.68, 139.69], "Toronto": [43.65, -79.38], "Warsaw": [52.23, 21.01], "Zürich": [47.37, 8.54],
};
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
let found = null;

byId("place-text").addEventListener("input", look);
byId("place-list").addEventListener("click", ({ target }) => {
  if (!target.dataset.city) return;
  byId("place-text").value = target.dataset.city;
  look();
  byId("place-send").focus();
});
byId("place-here").addEventListener("click", () => {
  const failed = () => settle(null, "This browser does not tell where it is.");
  if (!navigator.geolocation) return failed();
  settle(null, "Looking …");
  const here = ({ coords: { latitude, longitude } }) => settle([latitude, longitude], "Here");
  navigator.geolocation.getCurrentPosition(here, failed, { timeout: 5000 });
});

// {latitude, longitude} in degrees, or null.
export async function choosePlace() {
  byId("place-text").value = "";
  look();
  if (!(await ask(byId("place"))) || !found) return null;
  const [latitude, longitude] = found;
  return { latitude, longitude };
}

function look() {
  const typed = byId("place-text").value;
  const numbers = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed);
  const fitting = Object.keys(CITIES).filter((name) => plain(name).includes(plain(typed)));
  byId("place-list").replaceChildren(...(numbers ? [] : fitting).map((name) => {
    const city = element("button", "", name);
    city.type = "button";
    city.dataset.city = name;
    return city;
  }));
  if (numbers) {
    const [latitude, longitude] = numbers.slice(1).map(Number);
    const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    settle(onEarth ? [latitude, longitude] : null, onEarth ? "" : "Latitude is up to 90, longitude up to 180.");
    return;
  }
  const only = fitting.find((name) => plain(name) === plain(typed)) ?? (typed.trim() && fitting.length === 1 ? fitting[0] : null);
  settle(only ? CITIES[only] : null, only ?? (fitting.length ? "" : "No such city here: type latitude and longitude."));
}

function settle(place, words) {
  found = place;
  byId("place-send").disabled = !place;
  byId("place-found").textContent = [words, place?.join(", ")].filter(Boolean).join(": ");
}

/* Stands in taskpane.html before anything else, in the words that Internet Explorer still reads. */
(function () {
  // Framed by a portal, office.js would send the page to about:blank.
  window.OsfOptOut = true;
  // Excel and Word 2016 and 2019 show panes in Trident, early Windows 10 in the first Edge.
  if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) {
    document.documentElement.className = "old-browser";
    // a link may open Internet Explorer again: the address can be copied into another browser
    document.addEventListener("DOMContentLoaded", function () {
      document.getElementById("page-address").textContent = location.href.replace(
        /taskpane\.html.*$/,
        "index.html"
      );
    });
  }
})();

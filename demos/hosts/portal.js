/* What scripts of old portals do: they give every array more, and write it as JSON in their own way. */
(function () {
  Array.prototype.remove = function (item) {
    var at = this.indexOf(item);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  String.prototype.trimAll = function () {
    return this.replace(/\s/g, '');
  };
  // Prototype.js did so up to its version 1.6.
  Array.prototype.toJSON = function () {
    return '[' + this.join(', ') + ']';
  };
  jQuery(function ($) {
    $('#notice').text('今天是 ' + new Date().getFullYear() + ' 年');
    $('td').each(function () {
      $(this).addClass('cell');
    });
  });
})();

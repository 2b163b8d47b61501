(function(){'use strict';
var d=document,all=function(s,e){return Array.prototype.slice.call((e||d).querySelectorAll(s));};
d.documentElement.classList.add('js');
all('.tools').forEach(function(tools){
  var of=d.getElementById(tools.dataset.of),items=all(tools.dataset.items,of),text=tools.querySelector('input[type=search]'),
      picks=all('select',tools),shown=tools.querySelector('output');
  function apply(){
    var words=text.value.toLowerCase().split(/\s+/).filter(Boolean),n=0;
    items.forEach(function(item){
      var said=item.dataset.text||(item.dataset.text=item.textContent.toLowerCase());
      var ok=words.every(function(w){return said.indexOf(w)>=0;})&&picks.every(function(p){return !p.value||item.dataset[p.name]===p.value;});
      item.hidden=!ok;n+=ok?1:0;
    });
    all('section.group',of).forEach(function(g){g.hidden=!all(tools.dataset.items,g).some(function(i){return !i.hidden;});});
    shown.textContent=n+' / '+items.length;
  }
  text.addEventListener('input',apply);
  picks.forEach(function(p){p.addEventListener('change',apply);});
  all('button[data-open]',tools).forEach(function(b){b.addEventListener('click',function(){
    all('details',of).forEach(function(x){x.open=b.dataset.open==='1';});});});
  apply();
});
all('th[data-sort]').forEach(function(th){
  th.tabIndex=0;th.setAttribute('role','columnheader');
  function sort(){
    var table=th.closest('table'),i=Array.prototype.indexOf.call(th.parentNode.children,th),up=th.getAttribute('aria-sort')!=='ascending';
    all('th[aria-sort]',table).forEach(function(o){o.removeAttribute('aria-sort');});
    th.setAttribute('aria-sort',up?'ascending':'descending');
    var num=th.dataset.sort==='n',body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
    function key(r){var c=r.cells[i],v=c.dataset.key||c.textContent.trim();return num?parseFloat(v)||0:v;}
    rows.map(function(r,at){return [key(r),at,r];}).sort(function(a,b){
      var x=num?a[0]-b[0]:String(a[0]).localeCompare(String(b[0]),d.documentElement.lang,{numeric:true});
      return (up?x:-x)||a[1]-b[1];}).forEach(function(e){body.appendChild(e[2]);});
  }
  th.addEventListener('click',sort);
  th.addEventListener('keydown',function(e){if(e.key==='Enter'||e.key===' '){e.preventDefault();sort();}});
});
var closed=[];
addEventListener('beforeprint',function(){closed=all('details:not([open])');closed.forEach(function(x){x.open=true;});});
addEventListener('afterprint',function(){closed.forEach(function(x){x.open=false;});closed=[];});
})();

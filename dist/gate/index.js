import { createRequire as e } from "module";
var t = {
	9659: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			}), Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n), e[r] = t[n];
		})), i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		}), a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				return ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				}, ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				return i(t, e), t;
			};
		})(), o = this && this.__awaiter || function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		Object.defineProperty(t, "__esModule", { value: !0 }), t.HttpClient = t.HttpClientResponse = t.HttpClientError = t.MediaTypes = t.Headers = t.HttpCodes = void 0, t.getProxyUrl = getProxyUrl, t.isHttps = isHttps;
		let s = a(n(8611)), c = a(n(5692)), l = a(n(3335)), u = a(n(770)), d = n(6752);
		var f;
		(function(e) {
			e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
		})(f || (t.HttpCodes = f = {}));
		var p;
		(function(e) {
			e.Accept = "accept", e.ContentType = "content-type";
		})(p || (t.Headers = p = {}));
		var m;
		(function(e) {
			e.ApplicationJson = "application/json";
		})(m || (t.MediaTypes = m = {}));
		function getProxyUrl(e) {
			let t = l.getProxyUrl(new URL(e));
			return t ? t.href : "";
		}
		let h = [
			f.MovedPermanently,
			f.ResourceMoved,
			f.SeeOther,
			f.TemporaryRedirect,
			f.PermanentRedirect
		], g = [
			f.BadGateway,
			f.ServiceUnavailable,
			f.GatewayTimeout
		], _ = [
			"OPTIONS",
			"GET",
			"DELETE",
			"HEAD"
		];
		class HttpClientError extends Error {
			constructor(e, t) {
				super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
			}
		}
		t.HttpClientError = HttpClientError;
		class HttpClientResponse {
			constructor(e) {
				this.message = e;
			}
			readBody() {
				return o(this, void 0, void 0, function* () {
					return new Promise((e) => o(this, void 0, void 0, function* () {
						let t = Buffer.alloc(0);
						this.message.on("data", (e) => {
							t = Buffer.concat([t, e]);
						}), this.message.on("end", () => {
							e(t.toString());
						});
					}));
				});
			}
			readBodyBuffer() {
				return o(this, void 0, void 0, function* () {
					return new Promise((e) => o(this, void 0, void 0, function* () {
						let t = [];
						this.message.on("data", (e) => {
							t.push(e);
						}), this.message.on("end", () => {
							e(Buffer.concat(t));
						});
					}));
				});
			}
		}
		t.HttpClientResponse = HttpClientResponse;
		function isHttps(e) {
			return new URL(e).protocol === "https:";
		}
		class HttpClient {
			constructor(e, t, n) {
				this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
			}
			options(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("OPTIONS", e, null, t || {});
				});
			}
			get(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("GET", e, null, t || {});
				});
			}
			del(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("DELETE", e, null, t || {});
				});
			}
			post(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("POST", e, t, n || {});
				});
			}
			patch(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("PATCH", e, t, n || {});
				});
			}
			put(e, t, n) {
				return o(this, void 0, void 0, function* () {
					return this.request("PUT", e, t, n || {});
				});
			}
			head(e, t) {
				return o(this, void 0, void 0, function* () {
					return this.request("HEAD", e, null, t || {});
				});
			}
			sendStream(e, t, n, r) {
				return o(this, void 0, void 0, function* () {
					return this.request(e, t, n, r);
				});
			}
			getJson(e) {
				return o(this, arguments, void 0, function* (e, t = {}) {
					t[p.Accept] = this._getExistingOrDefaultHeader(t, p.Accept, m.ApplicationJson);
					let n = yield this.get(e, t);
					return this._processResponse(n, this.requestOptions);
				});
			}
			postJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.post(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			putJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.put(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			patchJson(e, t) {
				return o(this, arguments, void 0, function* (e, t, n = {}) {
					let r = JSON.stringify(t, null, 2);
					n[p.Accept] = this._getExistingOrDefaultHeader(n, p.Accept, m.ApplicationJson), n[p.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, m.ApplicationJson);
					let i = yield this.patch(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			request(e, t, n, r) {
				return o(this, void 0, void 0, function* () {
					if (this._disposed) throw Error("Client has already been disposed.");
					let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && _.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
					do {
						if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === f.Unauthorized) {
							let e;
							for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
								e = t;
								break;
							}
							return e ? e.handleAuthentication(this, a, n) : c;
						}
						let t = this._maxRedirects;
						for (; c.message.statusCode && h.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
							let o = c.message.headers.location;
							if (!o) break;
							let s = new URL(o);
							if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
							if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
							a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
						}
						if (!c.message.statusCode || !g.includes(c.message.statusCode)) return c;
						s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
					} while (s < o);
					return c;
				});
			}
			dispose() {
				this._agent && this._agent.destroy(), this._disposed = !0;
			}
			requestRaw(e, t) {
				return o(this, void 0, void 0, function* () {
					return new Promise((n, r) => {
						function callbackForResult(e, t) {
							e ? r(e) : t ? n(t) : r(Error("Unknown error"));
						}
						this.requestRawWithCallback(e, t, callbackForResult);
					});
				});
			}
			requestRawWithCallback(e, t, n) {
				typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
				let r = !1;
				function handleResult(e, t) {
					r || (r = !0, n(e, t));
				}
				let i = e.httpModule.request(e.options, (e) => {
					handleResult(void 0, new HttpClientResponse(e));
				}), a;
				i.on("socket", (e) => {
					a = e;
				}), i.setTimeout(this._socketTimeout || 18e4, () => {
					a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
				}), i.on("error", function(e) {
					handleResult(e);
				}), t && typeof t == "string" && i.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
					i.end();
				}), t.pipe(i)) : i.end();
			}
			getAgent(e) {
				let t = new URL(e);
				return this._getAgent(t);
			}
			getAgentDispatcher(e) {
				let t = new URL(e), n = l.getProxyUrl(t);
				if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
			}
			_prepareRequest(e, t, n) {
				let r = {};
				r.parsedUrl = t;
				let i = r.parsedUrl.protocol === "https:";
				r.httpModule = i ? c : s;
				let a = i ? 443 : 80;
				if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers["user-agent"] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
				return r;
			}
			_mergeHeaders(e) {
				return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
			}
			_getExistingOrDefaultHeader(e, t, n) {
				let r;
				if (this.requestOptions && this.requestOptions.headers) {
					let e = lowercaseKeys(this.requestOptions.headers)[t];
					e && (r = typeof e == "number" ? e.toString() : e);
				}
				let i = e[t];
				return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
			}
			_getExistingOrDefaultContentTypeHeader(e, t) {
				let n;
				if (this.requestOptions && this.requestOptions.headers) {
					let e = lowercaseKeys(this.requestOptions.headers)[p.ContentType];
					e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
				}
				let r = e[p.ContentType];
				return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
			}
			_getAgent(e) {
				let t, n = l.getProxyUrl(e), r = n && n.hostname;
				if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
				let i = e.protocol === "https:", a = 100;
				if (this.requestOptions && (a = this.requestOptions.maxSockets || s.globalAgent.maxSockets), n && n.hostname) {
					let e = {
						maxSockets: a,
						keepAlive: this._keepAlive,
						proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
							host: n.hostname,
							port: n.port
						})
					}, r, o = n.protocol === "https:";
					r = i ? o ? u.httpsOverHttps : u.httpsOverHttp : o ? u.httpOverHttps : u.httpOverHttp, t = r(e), this._proxyAgent = t;
				}
				if (!t) {
					let e = {
						keepAlive: this._keepAlive,
						maxSockets: a
					};
					t = i ? new c.Agent(e) : new s.Agent(e), this._agent = t;
				}
				return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
			}
			_getProxyAgentDispatcher(e, t) {
				let n;
				if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
				let r = e.protocol === "https:";
				return n = new d.ProxyAgent(Object.assign({
					uri: t.href,
					pipelining: +!!this._keepAlive
				}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
			}
			_getUserAgentWithOrchestrationId(e) {
				let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
				return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
			}
			_performExponentialBackoff(e) {
				return o(this, void 0, void 0, function* () {
					e = Math.min(10, e);
					let t = 5 * 2 ** e;
					return new Promise((e) => setTimeout(() => e(), t));
				});
			}
			_processResponse(e, t) {
				return o(this, void 0, void 0, function* () {
					return new Promise((n, r) => o(this, void 0, void 0, function* () {
						let i = e.message.statusCode || 0, a = {
							statusCode: i,
							result: null,
							headers: {}
						};
						i === f.NotFound && n(a);
						function dateTimeDeserializer(e, t) {
							if (typeof t == "string") {
								let e = new Date(t);
								if (!isNaN(e.valueOf())) return e;
							}
							return t;
						}
						let o, s;
						try {
							s = yield e.readBody(), s && s.length > 0 && (o = t && t.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = e.message.headers;
						} catch {}
						if (i > 299) {
							let e;
							e = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${i})`;
							let t = new HttpClientError(e, i);
							t.result = a.result, r(t);
						} else n(a);
					}));
				});
			}
		}
		t.HttpClient = HttpClient;
		let lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
	}),
	3335: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.getProxyUrl = getProxyUrl, t.checkBypass = checkBypass;
		function getProxyUrl(e) {
			let t = e.protocol === "https:";
			if (checkBypass(e)) return;
			let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
			if (n) try {
				return new DecodedURL(n);
			} catch {
				if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
			}
			else return;
		}
		function checkBypass(e) {
			if (!e.hostname) return !1;
			let t = e.hostname;
			if (isLoopbackAddress(t)) return !0;
			let n = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!n) return !1;
			let r;
			e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
			let i = [e.hostname.toUpperCase()];
			typeof r == "number" && i.push(`${i[0]}:${r}`);
			for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(e) {
			let t = e.toLowerCase();
			return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(e, t) {
				super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
	}),
	770: ((e, t, n) => {
		e.exports = n(218);
	}),
	218: ((e, t, n) => {
		n(9278);
		var r = n(4756), i = n(8611), a = n(5692), o = n(4434);
		n(2613);
		var s = n(9023);
		t.httpOverHttp = httpOverHttp, t.httpsOverHttp = httpsOverHttp, t.httpOverHttps = httpOverHttps, t.httpsOverHttps = httpsOverHttps;
		function httpOverHttp(e) {
			var t = new TunnelingAgent(e);
			return t.request = i.request, t;
		}
		function httpsOverHttp(e) {
			var t = new TunnelingAgent(e);
			return t.request = i.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
		}
		function httpOverHttps(e) {
			var t = new TunnelingAgent(e);
			return t.request = a.request, t;
		}
		function httpsOverHttps(e) {
			var t = new TunnelingAgent(e);
			return t.request = a.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
		}
		function TunnelingAgent(e) {
			var t = this;
			t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || i.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on("free", function(e, n, r, i) {
				for (var a = toOptions(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
					var c = t.requests[o];
					if (c.host === a.host && c.port === a.port) {
						t.requests.splice(o, 1), c.request.onSocket(e);
						return;
					}
				}
				e.destroy(), t.removeSocket(e);
			});
		}
		s.inherits(TunnelingAgent, o.EventEmitter), TunnelingAgent.prototype.addRequest = function(e, t, n, r) {
			var i = this, a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
			i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
				t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), e.onSocket(t);
				function onFree() {
					i.emit("free", t, a);
				}
				function onCloseOrRemove(e) {
					i.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), t.removeListener("agentRemove", onCloseOrRemove);
				}
			});
		}, TunnelingAgent.prototype.createSocket = function(e, t) {
			var n = this, r = {};
			n.sockets.push(r);
			var i = mergeOptions({}, n.proxyOptions, {
				method: "CONNECT",
				path: e.host + ":" + e.port,
				agent: !1,
				headers: { host: e.host + ":" + e.port }
			});
			e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64")), c("making CONNECT request");
			var a = n.request(i);
			a.useChunkedEncodingByDefault = !1, a.once("response", onResponse), a.once("upgrade", onUpgrade), a.once("connect", onConnect), a.once("error", onError), a.end();
			function onResponse(e) {
				e.upgrade = !0;
			}
			function onUpgrade(e, t, n) {
				process.nextTick(function() {
					onConnect(e, t, n);
				});
			}
			function onConnect(i, o, s) {
				if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
					c("tunneling socket could not be established, statusCode=%d", i.statusCode), o.destroy();
					var l = Error("tunneling socket could not be established, statusCode=" + i.statusCode);
					l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
				} else if (s.length > 0) {
					c("got illegal response body from proxy"), o.destroy();
					var l = Error("got illegal response body from proxy");
					l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
				} else return c("tunneling connection has established"), n.sockets[n.sockets.indexOf(r)] = o, t(o);
			}
			function onError(t) {
				a.removeAllListeners(), c("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
				var i = Error("tunneling socket could not be established, cause=" + t.message);
				i.code = "ECONNRESET", e.request.emit("error", i), n.removeSocket(r);
			}
		}, TunnelingAgent.prototype.removeSocket = function(e) {
			var t = this.sockets.indexOf(e);
			if (t !== -1) {
				this.sockets.splice(t, 1);
				var n = this.requests.shift();
				n && this.createSocket(n, function(e) {
					n.request.onSocket(e);
				});
			}
		};
		function createSecureSocket(e, t) {
			var n = this;
			TunnelingAgent.prototype.createSocket.call(n, e, function(i) {
				var a = e.request.getHeader("host"), o = mergeOptions({}, n.options, {
					socket: i,
					servername: a ? a.replace(/:.*$/, "") : e.host
				}), s = r.connect(0, o);
				n.sockets[n.sockets.indexOf(i)] = s, t(s);
			});
		}
		function toOptions(e, t, n) {
			return typeof e == "string" ? {
				host: e,
				port: t,
				localAddress: n
			} : e;
		}
		function mergeOptions(e) {
			for (var t = 1, n = arguments.length; t < n; ++t) {
				var r = arguments[t];
				if (typeof r == "object") for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
					var s = i[a];
					r[s] !== void 0 && (e[s] = r[s]);
				}
			}
			return e;
		}
		var c = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
			var e = Array.prototype.slice.call(arguments);
			typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
		} : function() {};
		t.debug = c;
	}),
	6752: ((e, t, n) => {
		let r = n(3701), i = n(883), a = n(628), o = n(837), s = n(7405), c = n(6672), l = n(3137), u = n(50), d = n(8707), f = n(3440), { InvalidArgumentError: p } = d, m = n(6615), h = n(9136), g = n(7365), _ = n(7501), v = n(4004), y = n(2429), b = n(7816), { getGlobalDispatcher: x, setGlobalDispatcher: S } = n(2581), w = n(8155), T = n(8754), E = n(5092);
		Object.assign(i.prototype, m), e.exports.Dispatcher = i, e.exports.Client = r, e.exports.Pool = a, e.exports.BalancedPool = o, e.exports.Agent = s, e.exports.ProxyAgent = c, e.exports.EnvHttpProxyAgent = l, e.exports.RetryAgent = u, e.exports.RetryHandler = b, e.exports.DecoratorHandler = w, e.exports.RedirectHandler = T, e.exports.createRedirectInterceptor = E, e.exports.interceptors = {
			redirect: n(1514),
			retry: n(2026),
			dump: n(8060),
			dns: n(379)
		}, e.exports.buildConnector = h, e.exports.errors = d, e.exports.util = {
			parseHeaders: f.parseHeaders,
			headerNameToString: f.headerNameToString
		};
		function makeDispatcher(e) {
			return (t, n, r) => {
				if (typeof n == "function" && (r = n, n = null), !t || typeof t != "string" && typeof t != "object" && !(t instanceof URL)) throw new p("invalid url");
				if (n != null && typeof n != "object") throw new p("invalid opts");
				if (n && n.path != null) {
					if (typeof n.path != "string") throw new p("invalid opts.path");
					let e = n.path;
					n.path.startsWith("/") || (e = `/${e}`), t = new URL(f.parseOrigin(t).origin + e);
				} else n ||= typeof t == "object" ? t : {}, t = f.parseURL(t);
				let { agent: i, dispatcher: a = x() } = n;
				if (i) throw new p("unsupported opts.agent. Did you mean opts.client?");
				return e.call(a, {
					...n,
					origin: t.origin,
					path: t.search ? `${t.pathname}${t.search}` : t.pathname,
					method: n.method || (n.body ? "PUT" : "GET")
				}, r);
			};
		}
		e.exports.setGlobalDispatcher = S, e.exports.getGlobalDispatcher = x;
		let D = n(4398).fetch;
		e.exports.fetch = async function(e, t = void 0) {
			try {
				return await D(e, t);
			} catch (e) {
				throw e && typeof e == "object" && Error.captureStackTrace(e), e;
			}
		}, e.exports.Headers = n(660).Headers, e.exports.Response = n(9051).Response, e.exports.Request = n(9967).Request, e.exports.FormData = n(5910).FormData, e.exports.File = globalThis.File ?? n(4573).File, e.exports.FileReader = n(8355).FileReader;
		let { setGlobalOrigin: O, getGlobalOrigin: k } = n(1059);
		e.exports.setGlobalOrigin = O, e.exports.getGlobalOrigin = k;
		let { CacheStorage: A } = n(3245), { kConstruct: j } = n(109);
		e.exports.caches = new A(j);
		let { deleteCookie: M, getCookies: N, getSetCookies: P, setCookie: F } = n(9061);
		e.exports.deleteCookie = M, e.exports.getCookies = N, e.exports.getSetCookies = P, e.exports.setCookie = F;
		let { parseMIMEType: I, serializeAMimeType: L } = n(1900);
		e.exports.parseMIMEType = I, e.exports.serializeAMimeType = L;
		let { CloseEvent: R, ErrorEvent: ee, MessageEvent: z } = n(5188);
		e.exports.WebSocket = n(3726).WebSocket, e.exports.CloseEvent = R, e.exports.ErrorEvent = ee, e.exports.MessageEvent = z, e.exports.request = makeDispatcher(m.request), e.exports.stream = makeDispatcher(m.stream), e.exports.pipeline = makeDispatcher(m.pipeline), e.exports.connect = makeDispatcher(m.connect), e.exports.upgrade = makeDispatcher(m.upgrade), e.exports.MockClient = g, e.exports.MockPool = v, e.exports.MockAgent = _, e.exports.mockErrors = y;
		let { EventSource: B } = n(1238);
		e.exports.EventSource = B;
	}),
	158: ((e, t, n) => {
		let { addAbortListener: r } = n(3440), { RequestAbortedError: i } = n(8707), a = Symbol("kListener"), o = Symbol("kSignal");
		function abort(e) {
			e.abort ? e.abort(e[o]?.reason) : e.reason = e[o]?.reason ?? new i(), removeSignal(e);
		}
		function addSignal(e, t) {
			e.reason = null, e[o] = null, e[a] = null, t && (t.aborted ? abort(e) : (e[o] = t, e[a] = () => {
				abort(e);
			}, r(e[o], e[a])));
		}
		function removeSignal(e) {
			e[o] && ("removeEventListener" in e[o] ? e[o].removeEventListener("abort", e[a]) : e[o].removeListener("abort", e[a]), e[o] = null, e[a] = null);
		}
		e.exports = {
			addSignal,
			removeSignal
		};
	}),
	2279: ((e, t, n) => {
		let r = n(4589), { AsyncResource: i } = n(6698), { InvalidArgumentError: a, SocketError: o } = n(8707), s = n(3440), { addSignal: c, removeSignal: l } = n(158);
		class ConnectHandler extends i {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new a("invalid opts");
				if (typeof t != "function") throw new a("invalid callback");
				let { signal: n, opaque: r, responseHeaders: i } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
				super("UNDICI_CONNECT"), this.opaque = r || null, this.responseHeaders = i || null, this.callback = t, this.abort = null, c(this, n);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders() {
				throw new o("bad connect", null);
			}
			onUpgrade(e, t, n) {
				let { callback: r, opaque: i, context: a } = this;
				l(this), this.callback = null;
				let o = t;
				o != null && (o = this.responseHeaders === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
					statusCode: e,
					headers: o,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				let { callback: t, opaque: n } = this;
				l(this), t && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				}));
			}
		}
		function connect(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				connect.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				let n = new ConnectHandler(e, t);
				this.dispatch({
					...e,
					method: "CONNECT"
				}, n);
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = connect;
	}),
	6862: ((e, t, n) => {
		let { Readable: r, Duplex: i, PassThrough: a } = n(7075), { InvalidArgumentError: o, InvalidReturnValueError: s, RequestAbortedError: c } = n(8707), l = n(3440), { AsyncResource: u } = n(6698), { addSignal: d, removeSignal: f } = n(158), p = n(4589), m = Symbol("resume");
		class PipelineRequest extends r {
			constructor() {
				super({ autoDestroy: !0 }), this[m] = null;
			}
			_read() {
				let { [m]: e } = this;
				e && (this[m] = null, e());
			}
			_destroy(e, t) {
				this._read(), t(e);
			}
		}
		class PipelineResponse extends r {
			constructor(e) {
				super({ autoDestroy: !0 }), this[m] = e;
			}
			_read() {
				this[m]();
			}
			_destroy(e, t) {
				!e && !this._readableState.endEmitted && (e = new c()), t(e);
			}
		}
		class PipelineHandler extends u {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new o("invalid opts");
				if (typeof t != "function") throw new o("invalid handler");
				let { signal: n, method: r, opaque: a, onInfo: s, responseHeaders: u } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new o("signal must be an EventEmitter or EventTarget");
				if (r === "CONNECT") throw new o("invalid method");
				if (s && typeof s != "function") throw new o("invalid onInfo callback");
				super("UNDICI_PIPELINE"), this.opaque = a || null, this.responseHeaders = u || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = s || null, this.req = new PipelineRequest().on("error", l.nop), this.ret = new i({
					readableObjectMode: e.objectMode,
					autoDestroy: !0,
					read: () => {
						let { body: e } = this;
						e?.resume && e.resume();
					},
					write: (e, t, n) => {
						let { req: r } = this;
						r.push(e, t) || r._readableState.destroyed ? n() : r[m] = n;
					},
					destroy: (e, t) => {
						let { body: n, req: r, res: i, ret: a, abort: o } = this;
						!e && !a._readableState.endEmitted && (e = new c()), o && e && o(), l.destroy(n, e), l.destroy(r, e), l.destroy(i, e), f(this), t(e);
					}
				}).on("prefinish", () => {
					let { req: e } = this;
					e.push(null);
				}), this.res = null, d(this, n);
			}
			onConnect(e, t) {
				let { ret: n, res: r } = this;
				this.reason ? e(this.reason) : (p(!r, "pipeline cannot be retried"), p(!n.destroyed), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n) {
				let { opaque: r, handler: i, context: a } = this;
				if (e < 200) {
					if (this.onInfo) {
						let n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
						this.onInfo({
							statusCode: e,
							headers: n
						});
					}
					return;
				}
				this.res = new PipelineResponse(n);
				let o;
				try {
					this.handler = null;
					let n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
					o = this.runInAsyncScope(i, null, {
						statusCode: e,
						headers: n,
						opaque: r,
						body: this.res,
						context: a
					});
				} catch (e) {
					throw this.res.on("error", l.nop), e;
				}
				if (!o || typeof o.on != "function") throw new s("expected Readable");
				o.on("data", (e) => {
					let { ret: t, body: n } = this;
					!t.push(e) && n.pause && n.pause();
				}).on("error", (e) => {
					let { ret: t } = this;
					l.destroy(t, e);
				}).on("end", () => {
					let { ret: e } = this;
					e.push(null);
				}).on("close", () => {
					let { ret: e } = this;
					e._readableState.ended || l.destroy(e, new c());
				}), this.body = o;
			}
			onData(e) {
				let { res: t } = this;
				return t.push(e);
			}
			onComplete(e) {
				let { res: t } = this;
				t.push(null);
			}
			onError(e) {
				let { ret: t } = this;
				this.handler = null, l.destroy(t, e);
			}
		}
		function pipeline(e, t) {
			try {
				let n = new PipelineHandler(e, t);
				return this.dispatch({
					...e,
					body: n.req
				}, n), n.ret;
			} catch (e) {
				return new a().destroy(e);
			}
		}
		e.exports = pipeline;
	}),
	4043: ((e, t, n) => {
		let r = n(4589), { Readable: i } = n(9927), { InvalidArgumentError: a, RequestAbortedError: o } = n(8707), s = n(3440), { getResolveErrorBodyCallback: c } = n(7655), { AsyncResource: l } = n(6698);
		class RequestHandler extends l {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new a("invalid opts");
				let { signal: n, method: r, opaque: i, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
				try {
					if (typeof t != "function") throw new a("invalid callback");
					if (f && (typeof f != "number" || f < 0)) throw new a("invalid highWaterMark");
					if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new a("signal must be an EventEmitter or EventTarget");
					if (r === "CONNECT") throw new a("invalid method");
					if (l && typeof l != "function") throw new a("invalid onInfo callback");
					super("UNDICI_REQUEST");
				} catch (e) {
					throw s.isStream(c) && s.destroy(c.on("error", s.nop), e), e;
				}
				this.method = r, this.responseHeaders = u || null, this.opaque = i || null, this.callback = t, this.res = null, this.abort = null, this.body = c, this.trailers = {}, this.context = null, this.onInfo = l || null, this.throwOnError = d, this.highWaterMark = f, this.signal = n, this.reason = null, this.removeAbortListener = null, s.isStream(c) && c.on("error", (e) => {
					this.onError(e);
				}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new o() : this.removeAbortListener = s.addAbortListener(this.signal, () => {
					this.reason = this.signal.reason ?? new o(), this.res ? s.destroy(this.res.on("error", s.nop), this.reason) : this.abort && this.abort(this.reason), this.removeAbortListener &&= (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
				}));
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n, r) {
				let { callback: a, opaque: o, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this, p = d === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				if (e < 200) {
					this.onInfo && this.onInfo({
						statusCode: e,
						headers: p
					});
					return;
				}
				let m = d === "raw" ? s.parseHeaders(t) : p, h = m["content-type"], g = m["content-length"], _ = new i({
					resume: n,
					abort: l,
					contentType: h,
					contentLength: this.method !== "HEAD" && g ? Number(g) : null,
					highWaterMark: f
				});
				this.removeAbortListener && _.on("close", this.removeAbortListener), this.callback = null, this.res = _, a !== null && (this.throwOnError && e >= 400 ? this.runInAsyncScope(c, null, {
					callback: a,
					body: _,
					contentType: h,
					statusCode: e,
					statusMessage: r,
					headers: p
				}) : this.runInAsyncScope(a, null, null, {
					statusCode: e,
					headers: p,
					trailers: this.trailers,
					opaque: o,
					body: _,
					context: u
				}));
			}
			onData(e) {
				return this.res.push(e);
			}
			onComplete(e) {
				s.parseHeaders(e, this.trailers), this.res.push(null);
			}
			onError(e) {
				let { res: t, callback: n, body: r, opaque: i } = this;
				n && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: i });
				})), t && (this.res = null, queueMicrotask(() => {
					s.destroy(t, e);
				})), r && (this.body = null, s.destroy(r, e)), this.removeAbortListener &&= (t?.off("close", this.removeAbortListener), this.removeAbortListener(), null);
			}
		}
		function request(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				request.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				this.dispatch(e, new RequestHandler(e, t));
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = request, e.exports.RequestHandler = RequestHandler;
	}),
	3560: ((e, t, n) => {
		let r = n(4589), { finished: i, PassThrough: a } = n(7075), { InvalidArgumentError: o, InvalidReturnValueError: s } = n(8707), c = n(3440), { getResolveErrorBodyCallback: l } = n(7655), { AsyncResource: u } = n(6698), { addSignal: d, removeSignal: f } = n(158);
		class StreamHandler extends u {
			constructor(e, t, n) {
				if (!e || typeof e != "object") throw new o("invalid opts");
				let { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u, throwOnError: f } = e;
				try {
					if (typeof n != "function") throw new o("invalid callback");
					if (typeof t != "function") throw new o("invalid factory");
					if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new o("signal must be an EventEmitter or EventTarget");
					if (i === "CONNECT") throw new o("invalid method");
					if (l && typeof l != "function") throw new o("invalid onInfo callback");
					super("UNDICI_STREAM");
				} catch (e) {
					throw c.isStream(s) && c.destroy(s.on("error", c.nop), e), e;
				}
				this.responseHeaders = u || null, this.opaque = a || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = s, this.onInfo = l || null, this.throwOnError = f || !1, c.isStream(s) && s.on("error", (e) => {
					this.onError(e);
				}), d(this, r);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
			}
			onHeaders(e, t, n, r) {
				let { factory: o, opaque: u, context: d, callback: f, responseHeaders: p } = this, m = p === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
				if (e < 200) {
					this.onInfo && this.onInfo({
						statusCode: e,
						headers: m
					});
					return;
				}
				this.factory = null;
				let h;
				if (this.throwOnError && e >= 400) {
					let n = (p === "raw" ? c.parseHeaders(t) : m)["content-type"];
					h = new a(), this.callback = null, this.runInAsyncScope(l, null, {
						callback: f,
						body: h,
						contentType: n,
						statusCode: e,
						statusMessage: r,
						headers: m
					});
				} else {
					if (o === null) return;
					if (h = this.runInAsyncScope(o, null, {
						statusCode: e,
						headers: m,
						opaque: u,
						context: d
					}), !h || typeof h.write != "function" || typeof h.end != "function" || typeof h.on != "function") throw new s("expected Writable");
					i(h, { readable: !1 }, (e) => {
						let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
						this.res = null, (e || !n.readable) && c.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
							opaque: r,
							trailers: i
						}), e && a();
					});
				}
				return h.on("drain", n), this.res = h, (h.writableNeedDrain === void 0 ? h._writableState?.needDrain : h.writableNeedDrain) !== !0;
			}
			onData(e) {
				let { res: t } = this;
				return !t || t.write(e);
			}
			onComplete(e) {
				let { res: t } = this;
				f(this), t && (this.trailers = c.parseHeaders(e), t.end());
			}
			onError(e) {
				let { res: t, callback: n, opaque: r, body: i } = this;
				f(this), this.factory = null, t ? (this.res = null, c.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(n, null, e, { opaque: r });
				})), i && (this.body = null, c.destroy(i, e));
			}
		}
		function stream(e, t, n) {
			if (n === void 0) return new Promise((n, r) => {
				stream.call(this, e, t, (e, t) => e ? r(e) : n(t));
			});
			try {
				this.dispatch(e, new StreamHandler(e, t, n));
			} catch (t) {
				if (typeof n != "function") throw t;
				let r = e?.opaque;
				queueMicrotask(() => n(t, { opaque: r }));
			}
		}
		e.exports = stream;
	}),
	1882: ((e, t, n) => {
		let { InvalidArgumentError: r, SocketError: i } = n(8707), { AsyncResource: a } = n(6698), o = n(3440), { addSignal: s, removeSignal: c } = n(158), l = n(4589);
		class UpgradeHandler extends a {
			constructor(e, t) {
				if (!e || typeof e != "object") throw new r("invalid opts");
				if (typeof t != "function") throw new r("invalid callback");
				let { signal: n, opaque: i, responseHeaders: a } = e;
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new r("signal must be an EventEmitter or EventTarget");
				super("UNDICI_UPGRADE"), this.responseHeaders = a || null, this.opaque = i || null, this.callback = t, this.abort = null, this.context = null, s(this, n);
			}
			onConnect(e, t) {
				this.reason ? e(this.reason) : (l(this.callback), this.abort = e, this.context = null);
			}
			onHeaders() {
				throw new i("bad upgrade", null);
			}
			onUpgrade(e, t, n) {
				l(e === 101);
				let { callback: r, opaque: i, context: a } = this;
				c(this), this.callback = null;
				let s = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
				this.runInAsyncScope(r, null, null, {
					headers: s,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				let { callback: t, opaque: n } = this;
				c(this), t && (this.callback = null, queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				}));
			}
		}
		function upgrade(e, t) {
			if (t === void 0) return new Promise((t, n) => {
				upgrade.call(this, e, (e, r) => e ? n(e) : t(r));
			});
			try {
				let n = new UpgradeHandler(e, t);
				this.dispatch({
					...e,
					method: e.method || "GET",
					upgrade: e.protocol || "Websocket"
				}, n);
			} catch (n) {
				if (typeof t != "function") throw n;
				let r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = upgrade;
	}),
	6615: ((e, t, n) => {
		e.exports.request = n(4043), e.exports.stream = n(3560), e.exports.pipeline = n(6862), e.exports.upgrade = n(1882), e.exports.connect = n(2279);
	}),
	9927: ((e, t, n) => {
		let r = n(4589), { Readable: i } = n(7075), { RequestAbortedError: a, NotSupportedError: o, InvalidArgumentError: s, AbortError: c } = n(8707), l = n(3440), { ReadableStreamFrom: u } = n(3440), d = Symbol("kConsume"), f = Symbol("kReading"), p = Symbol("kBody"), m = Symbol("kAbort"), h = Symbol("kContentType"), g = Symbol("kContentLength"), noop = () => {};
		class BodyReadable extends i {
			constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 65536 }) {
				super({
					autoDestroy: !0,
					read: e,
					highWaterMark: i
				}), this._readableState.dataEmitted = !1, this[m] = t, this[d] = null, this[p] = null, this[h] = n, this[g] = r, this[f] = !1;
			}
			destroy(e) {
				return !e && !this._readableState.endEmitted && (e = new a()), e && this[m](), super.destroy(e);
			}
			_destroy(e, t) {
				this[f] ? t(e) : setImmediate(() => {
					t(e);
				});
			}
			on(e, ...t) {
				return (e === "data" || e === "readable") && (this[f] = !0), super.on(e, ...t);
			}
			addListener(e, ...t) {
				return this.on(e, ...t);
			}
			off(e, ...t) {
				let n = super.off(e, ...t);
				return (e === "data" || e === "readable") && (this[f] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), n;
			}
			removeListener(e, ...t) {
				return this.off(e, ...t);
			}
			push(e) {
				return this[d] && e !== null ? (consumePush(this[d], e), !this[f] || super.push(e)) : super.push(e);
			}
			async text() {
				return consume(this, "text");
			}
			async json() {
				return consume(this, "json");
			}
			async blob() {
				return consume(this, "blob");
			}
			async bytes() {
				return consume(this, "bytes");
			}
			async arrayBuffer() {
				return consume(this, "arrayBuffer");
			}
			async formData() {
				throw new o();
			}
			get bodyUsed() {
				return l.isDisturbed(this);
			}
			get body() {
				return this[p] || (this[p] = u(this), this[d] && (this[p].getReader(), r(this[p].locked))), this[p];
			}
			async dump(e) {
				let t = Number.isFinite(e?.limit) ? e.limit : 131072, n = e?.signal;
				if (n != null && (typeof n != "object" || !("aborted" in n))) throw new s("signal must be an AbortSignal");
				return n?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
					this[g] > t && this.destroy(new c());
					let onAbort = () => {
						this.destroy(n.reason ?? new c());
					};
					n?.addEventListener("abort", onAbort), this.on("close", function() {
						n?.removeEventListener("abort", onAbort), n?.aborted ? r(n.reason ?? new c()) : e(null);
					}).on("error", noop).on("data", function(e) {
						t -= e.length, t <= 0 && this.destroy();
					}).resume();
				});
			}
		}
		function isLocked(e) {
			return e[p] && e[p].locked === !0 || e[d];
		}
		function isUnusable(e) {
			return l.isDisturbed(e) || isLocked(e);
		}
		async function consume(e, t) {
			return r(!e[d]), new Promise((n, r) => {
				if (isUnusable(e)) {
					let t = e._readableState;
					t.destroyed && t.closeEmitted === !1 ? e.on("error", (e) => {
						r(e);
					}).on("close", () => {
						r(TypeError("unusable"));
					}) : r(t.errored ?? TypeError("unusable"));
				} else queueMicrotask(() => {
					e[d] = {
						type: t,
						stream: e,
						resolve: n,
						reject: r,
						length: 0,
						body: []
					}, e.on("error", function(e) {
						consumeFinish(this[d], e);
					}).on("close", function() {
						this[d].body !== null && consumeFinish(this[d], new a());
					}), consumeStart(e[d]);
				});
			});
		}
		function consumeStart(e) {
			if (e.body === null) return;
			let { _readableState: t } = e.stream;
			if (t.bufferIndex) {
				let n = t.bufferIndex, r = t.buffer.length;
				for (let i = n; i < r; i++) consumePush(e, t.buffer[i]);
			} else for (let n of t.buffer) consumePush(e, n);
			for (t.endEmitted ? consumeEnd(this[d]) : e.stream.on("end", function() {
				consumeEnd(this[d]);
			}), e.stream.resume(); e.stream.read() != null;);
		}
		function chunksDecode(e, t) {
			if (e.length === 0 || t === 0) return "";
			let n = e.length === 1 ? e[0] : Buffer.concat(e, t), r = n.length, i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
			return n.utf8Slice(i, r);
		}
		function chunksConcat(e, t) {
			if (e.length === 0 || t === 0) return new Uint8Array();
			if (e.length === 1) return new Uint8Array(e[0]);
			let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
			for (let t = 0; t < e.length; ++t) {
				let i = e[t];
				n.set(i, r), r += i.length;
			}
			return n;
		}
		function consumeEnd(e) {
			let { type: t, body: n, resolve: r, stream: i, length: a } = e;
			try {
				t === "text" ? r(chunksDecode(n, a)) : t === "json" ? r(JSON.parse(chunksDecode(n, a))) : t === "arrayBuffer" ? r(chunksConcat(n, a).buffer) : t === "blob" ? r(new Blob(n, { type: i[h] })) : t === "bytes" && r(chunksConcat(n, a)), consumeFinish(e);
			} catch (e) {
				i.destroy(e);
			}
		}
		function consumePush(e, t) {
			e.length += t.length, e.body.push(t);
		}
		function consumeFinish(e, t) {
			e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
		}
		e.exports = {
			Readable: BodyReadable,
			chunksDecode
		};
	}),
	7655: ((e, t, n) => {
		let r = n(4589), { ResponseStatusCodeError: i } = n(8707), { chunksDecode: a } = n(9927);
		async function getResolveErrorBodyCallback({ callback: e, body: t, contentType: n, statusCode: o, statusMessage: s, headers: c }) {
			r(t);
			let l = [], u = 0;
			try {
				for await (let e of t) if (l.push(e), u += e.length, u > 131072) {
					l = [], u = 0;
					break;
				}
			} catch {
				l = [], u = 0;
			}
			let d = `Response status code ${o}${s ? `: ${s}` : ""}`;
			if (o === 204 || !n || !u) {
				queueMicrotask(() => e(new i(d, o, c)));
				return;
			}
			let f = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			let p;
			try {
				isContentTypeApplicationJson(n) ? p = JSON.parse(a(l, u)) : isContentTypeText(n) && (p = a(l, u));
			} catch {} finally {
				Error.stackTraceLimit = f;
			}
			queueMicrotask(() => e(new i(d, o, c, p)));
		}
		let isContentTypeApplicationJson = (e) => e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n", isContentTypeText = (e) => e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
		e.exports = {
			getResolveErrorBodyCallback,
			isContentTypeApplicationJson,
			isContentTypeText
		};
	}),
	9136: ((e, t, n) => {
		let r = n(7030), i = n(4589), a = n(3440), { InvalidArgumentError: o, ConnectTimeoutError: s } = n(8707), c = n(6603);
		function noop() {}
		let l, u;
		u = global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG) ? class {
			constructor(e) {
				this._maxCachedSessions = e, this._sessionCache = new Map(), this._sessionRegistry = new global.FinalizationRegistry((e) => {
					if (this._sessionCache.size < this._maxCachedSessions) return;
					let t = this._sessionCache.get(e);
					t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
				});
			}
			get(e) {
				let t = this._sessionCache.get(e);
				return t ? t.deref() : null;
			}
			set(e, t) {
				this._maxCachedSessions !== 0 && (this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e));
			}
		} : class {
			constructor(e) {
				this._maxCachedSessions = e, this._sessionCache = new Map();
			}
			get(e) {
				return this._sessionCache.get(e);
			}
			set(e, t) {
				if (this._maxCachedSessions !== 0) {
					if (this._sessionCache.size >= this._maxCachedSessions) {
						let { value: e } = this._sessionCache.keys().next();
						this._sessionCache.delete(e);
					}
					this._sessionCache.set(e, t);
				}
			}
		};
		function buildConnector({ allowH2: e, maxCachedSessions: t, socketPath: s, timeout: c, session: f, ...p }) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new o("maxCachedSessions must be a positive integer or zero");
			let m = {
				path: s,
				...p
			}, h = new u(t ?? 100);
			return c ??= 1e4, e ??= !1, function({ hostname: t, host: o, protocol: s, port: u, servername: p, localAddress: g, httpSocket: _ }, v) {
				let y;
				if (s === "https:") {
					l ||= n(1692), p = p || m.servername || a.getServerName(o) || null;
					let r = p || t;
					i(r);
					let s = f || h.get(r) || null;
					u ||= 443, y = l.connect({
						highWaterMark: 16384,
						...m,
						servername: p,
						session: s,
						localAddress: g,
						ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
						socket: _,
						port: u,
						host: t
					}), y.on("session", function(e) {
						h.set(r, e);
					});
				} else i(!_, "httpSocket can only be sent on TLS update"), u ||= 80, y = r.connect({
					highWaterMark: 65536,
					...m,
					localAddress: g,
					port: u,
					host: t
				});
				if (m.keepAlive == null || m.keepAlive) {
					let e = m.keepAliveInitialDelay === void 0 ? 6e4 : m.keepAliveInitialDelay;
					y.setKeepAlive(!0, e);
				}
				let b = d(new WeakRef(y), {
					timeout: c,
					hostname: t,
					port: u
				});
				return y.setNoDelay(!0).once(s === "https:" ? "secureConnect" : "connect", function() {
					if (queueMicrotask(b), v) {
						let e = v;
						v = null, e(null, this);
					}
				}).on("error", function(e) {
					if (queueMicrotask(b), v) {
						let t = v;
						v = null, t(e);
					}
				}), y;
			};
		}
		let d = process.platform === "win32" ? (e, t) => {
			if (!t.timeout) return noop;
			let n = null, r = null, i = c.setFastTimeout(() => {
				n = setImmediate(() => {
					r = setImmediate(() => onConnectTimeout(e.deref(), t));
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
			};
		} : (e, t) => {
			if (!t.timeout) return noop;
			let n = null, r = c.setFastTimeout(() => {
				n = setImmediate(() => {
					onConnectTimeout(e.deref(), t);
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(r), clearImmediate(n);
			};
		};
		function onConnectTimeout(e, t) {
			if (e == null) return;
			let n = "Connect Timeout Error";
			Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : n += ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, a.destroy(e, new s(n));
		}
		e.exports = buildConnector;
	}),
	735: ((e) => {
		let t = {}, n = "Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection".split(".");
		for (let e = 0; e < n.length; ++e) {
			let r = n[e], i = r.toLowerCase();
			t[r] = t[i] = i;
		}
		Object.setPrototypeOf(t, null), e.exports = {
			wellknownHeaderNames: n,
			headerNameLowerCasedRecord: t
		};
	}),
	2414: ((e, t, n) => {
		let r = n(3053), i = n(7975), a = i.debuglog("undici"), o = i.debuglog("fetch"), s = i.debuglog("websocket"), c = !1, l = {
			beforeConnect: r.channel("undici:client:beforeConnect"),
			connected: r.channel("undici:client:connected"),
			connectError: r.channel("undici:client:connectError"),
			sendHeaders: r.channel("undici:client:sendHeaders"),
			create: r.channel("undici:request:create"),
			bodySent: r.channel("undici:request:bodySent"),
			headers: r.channel("undici:request:headers"),
			trailers: r.channel("undici:request:trailers"),
			error: r.channel("undici:request:error"),
			open: r.channel("undici:websocket:open"),
			close: r.channel("undici:websocket:close"),
			socketError: r.channel("undici:websocket:socket_error"),
			ping: r.channel("undici:websocket:ping"),
			pong: r.channel("undici:websocket:pong")
		};
		if (a.enabled || o.enabled) {
			let e = o.enabled ? o : a;
			r.channel("undici:client:beforeConnect").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			}), r.channel("undici:client:connected").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			}), r.channel("undici:client:connectError").subscribe((t) => {
				let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
			}), r.channel("undici:client:sendHeaders").subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			}), r.channel("undici:request:headers").subscribe((t) => {
				let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
				e("received response to %s %s/%s - HTTP %d", n, i, r, a);
			}), r.channel("undici:request:trailers").subscribe((t) => {
				let { request: { method: n, path: r, origin: i } } = t;
				e("trailers received from %s %s/%s", n, i, r);
			}), r.channel("undici:request:error").subscribe((t) => {
				let { request: { method: n, path: r, origin: i }, error: a } = t;
				e("request to %s %s/%s errored - %s", n, i, r, a.message);
			}), c = !0;
		}
		if (s.enabled) {
			if (!c) {
				let e = a.enabled ? a : s;
				r.channel("undici:client:beforeConnect").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				}), r.channel("undici:client:connected").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				}), r.channel("undici:client:connectError").subscribe((t) => {
					let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
					e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
				}), r.channel("undici:client:sendHeaders").subscribe((t) => {
					let { request: { method: n, path: r, origin: i } } = t;
					e("sending request to %s %s/%s", n, i, r);
				});
			}
			r.channel("undici:websocket:open").subscribe((e) => {
				let { address: { address: t, port: n } } = e;
				s("connection opened %s%s", t, n ? `:${n}` : "");
			}), r.channel("undici:websocket:close").subscribe((e) => {
				let { websocket: t, code: n, reason: r } = e;
				s("closed connection to %s - %s %s", t.url, n, r);
			}), r.channel("undici:websocket:socket_error").subscribe((e) => {
				s("connection errored - %s", e.message);
			}), r.channel("undici:websocket:ping").subscribe((e) => {
				s("ping received");
			}), r.channel("undici:websocket:pong").subscribe((e) => {
				s("pong received");
			});
		}
		e.exports = { channels: l };
	}),
	8707: ((e) => {
		let t = Symbol.for("undici.error.UND_ERR");
		class UndiciError extends Error {
			constructor(e) {
				super(e), this.name = "UndiciError", this.code = "UND_ERR";
			}
			static [Symbol.hasInstance](e) {
				return e && e[t] === !0;
			}
			[t] = !0;
		}
		let n = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
		class ConnectTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ConnectTimeoutError", this.message = e || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[n] === !0;
			}
			[n] = !0;
		}
		let r = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
		class HeadersTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "HeadersTimeoutError", this.message = e || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[r] === !0;
			}
			[r] = !0;
		}
		let i = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
		class HeadersOverflowError extends UndiciError {
			constructor(e) {
				super(e), this.name = "HeadersOverflowError", this.message = e || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === !0;
			}
			[i] = !0;
		}
		let a = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
		class BodyTimeoutError extends UndiciError {
			constructor(e) {
				super(e), this.name = "BodyTimeoutError", this.message = e || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[a] === !0;
			}
			[a] = !0;
		}
		let o = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
		class ResponseStatusCodeError extends UndiciError {
			constructor(e, t, n, r) {
				super(e), this.name = "ResponseStatusCodeError", this.message = e || "Response Status Code Error", this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r, this.status = t, this.statusCode = t, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[o] === !0;
			}
			[o] = !0;
		}
		let s = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
		class InvalidArgumentError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InvalidArgumentError", this.message = e || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
			}
			static [Symbol.hasInstance](e) {
				return e && e[s] === !0;
			}
			[s] = !0;
		}
		let c = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
		class InvalidReturnValueError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InvalidReturnValueError", this.message = e || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[c] === !0;
			}
			[c] = !0;
		}
		let l = Symbol.for("undici.error.UND_ERR_ABORT");
		class AbortError extends UndiciError {
			constructor(e) {
				super(e), this.name = "AbortError", this.message = e || "The operation was aborted", this.code = "UND_ERR_ABORT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[l] === !0;
			}
			[l] = !0;
		}
		let u = Symbol.for("undici.error.UND_ERR_ABORTED");
		class RequestAbortedError extends AbortError {
			constructor(e) {
				super(e), this.name = "AbortError", this.message = e || "Request aborted", this.code = "UND_ERR_ABORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[u] === !0;
			}
			[u] = !0;
		}
		let d = Symbol.for("undici.error.UND_ERR_INFO");
		class InformationalError extends UndiciError {
			constructor(e) {
				super(e), this.name = "InformationalError", this.message = e || "Request information", this.code = "UND_ERR_INFO";
			}
			static [Symbol.hasInstance](e) {
				return e && e[d] === !0;
			}
			[d] = !0;
		}
		let f = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
		class RequestContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e), this.name = "RequestContentLengthMismatchError", this.message = e || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[f] === !0;
			}
			[f] = !0;
		}
		let p = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
		class ResponseContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ResponseContentLengthMismatchError", this.message = e || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[p] === !0;
			}
			[p] = !0;
		}
		let m = Symbol.for("undici.error.UND_ERR_DESTROYED");
		class ClientDestroyedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ClientDestroyedError", this.message = e || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[m] === !0;
			}
			[m] = !0;
		}
		let h = Symbol.for("undici.error.UND_ERR_CLOSED");
		class ClientClosedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ClientClosedError", this.message = e || "The client is closed", this.code = "UND_ERR_CLOSED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[h] === !0;
			}
			[h] = !0;
		}
		let g = Symbol.for("undici.error.UND_ERR_SOCKET");
		class SocketError extends UndiciError {
			constructor(e, t) {
				super(e), this.name = "SocketError", this.message = e || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = t;
			}
			static [Symbol.hasInstance](e) {
				return e && e[g] === !0;
			}
			[g] = !0;
		}
		let _ = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
		class NotSupportedError extends UndiciError {
			constructor(e) {
				super(e), this.name = "NotSupportedError", this.message = e || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[_] === !0;
			}
			[_] = !0;
		}
		let v = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
		class BalancedPoolMissingUpstreamError extends UndiciError {
			constructor(e) {
				super(e), this.name = "MissingUpstreamError", this.message = e || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
			}
			static [Symbol.hasInstance](e) {
				return e && e[v] === !0;
			}
			[v] = !0;
		}
		let y = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
		class HTTPParserError extends Error {
			constructor(e, t, n) {
				super(e), this.name = "HTTPParserError", this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
			}
			static [Symbol.hasInstance](e) {
				return e && e[y] === !0;
			}
			[y] = !0;
		}
		let b = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
		class ResponseExceededMaxSizeError extends UndiciError {
			constructor(e) {
				super(e), this.name = "ResponseExceededMaxSizeError", this.message = e || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[b] === !0;
			}
			[b] = !0;
		}
		let x = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
		class RequestRetryError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e), this.name = "RequestRetryError", this.message = e || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = t, this.data = r, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[x] === !0;
			}
			[x] = !0;
		}
		let S = Symbol.for("undici.error.UND_ERR_RESPONSE");
		class ResponseError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e), this.name = "ResponseError", this.message = e || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = t, this.data = r, this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[S] === !0;
			}
			[S] = !0;
		}
		let w = Symbol.for("undici.error.UND_ERR_PRX_TLS");
		class SecureProxyConnectionError extends UndiciError {
			constructor(e, t, n) {
				super(t, {
					cause: e,
					...n ?? {}
				}), this.name = "SecureProxyConnectionError", this.message = t || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = e;
			}
			static [Symbol.hasInstance](e) {
				return e && e[w] === !0;
			}
			[w] = !0;
		}
		let T = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
		class MessageSizeExceededError extends UndiciError {
			constructor(e) {
				super(e), this.name = "MessageSizeExceededError", this.message = e || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[T] === !0;
			}
			get [T]() {
				return !0;
			}
		}
		e.exports = {
			AbortError,
			HTTPParserError,
			UndiciError,
			HeadersTimeoutError,
			HeadersOverflowError,
			BodyTimeoutError,
			RequestContentLengthMismatchError,
			ConnectTimeoutError,
			ResponseStatusCodeError,
			InvalidArgumentError,
			InvalidReturnValueError,
			RequestAbortedError,
			ClientDestroyedError,
			ClientClosedError,
			InformationalError,
			SocketError,
			NotSupportedError,
			ResponseContentLengthMismatchError,
			BalancedPoolMissingUpstreamError,
			ResponseExceededMaxSizeError,
			RequestRetryError,
			ResponseError,
			SecureProxyConnectionError,
			MessageSizeExceededError
		};
	}),
	4655: ((e, t, n) => {
		let { InvalidArgumentError: r, NotSupportedError: i } = n(8707), a = n(4589), { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: d, isIterable: f, isBlobLike: p, buildURL: m, validateHandler: h, getServerName: g, normalizedMethodRecords: _ } = n(3440), { channels: v } = n(2414), { headerNameLowerCasedRecord: y } = n(735), b = /[^\u0021-\u00ff]/, x = Symbol("handler");
		class Request {
			constructor(e, { path: t, method: n, body: i, headers: a, query: y, idempotent: S, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
				if (typeof t != "string") throw new r("path must be a string");
				if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") throw new r("path must be an absolute URL or start with a slash");
				if (b.test(t)) throw new r("invalid request path");
				if (typeof n != "string") throw new r("method must be a string");
				if (_[n] === void 0 && !o(n)) throw new r("invalid request method");
				if (T && typeof T != "string") throw new r("upgrade must be a string");
				if (T && !s(T)) throw new r("invalid upgrade header");
				if (E != null && (!Number.isFinite(E) || E < 0)) throw new r("invalid headersTimeout");
				if (D != null && (!Number.isFinite(D) || D < 0)) throw new r("invalid bodyTimeout");
				if (O != null && typeof O != "boolean") throw new r("invalid reset");
				if (A != null && typeof A != "boolean") throw new r("invalid expectContinue");
				if (this.headersTimeout = E, this.bodyTimeout = D, this.throwOnError = k === !0, this.method = n, this.abort = null, i == null) this.body = null;
				else if (c(i)) {
					this.body = i;
					let e = this.body._readableState;
					e && e.autoDestroy || (this.endHandler = function() {
						l(this);
					}, this.body.on("end", this.endHandler)), this.errorHandler = (e) => {
						this.abort ? this.abort(e) : this.error = e;
					}, this.body.on("error", this.errorHandler);
				} else if (u(i)) this.body = i.byteLength ? i : null;
				else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
				else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
				else if (typeof i == "string") this.body = i.length ? Buffer.from(i) : null;
				else if (d(i) || f(i) || p(i)) this.body = i;
				else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
				if (this.completed = !1, this.aborted = !1, this.upgrade = T || null, this.path = y ? m(t, y) : t, this.origin = e, this.idempotent = S ?? (n === "HEAD" || n === "GET"), this.blocking = w ?? !1, this.reset = O ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = A ?? !1, Array.isArray(a)) {
					if (a.length % 2 != 0) throw new r("headers array must be even");
					for (let e = 0; e < a.length; e += 2) processHeader(this, a[e], a[e + 1]);
				} else if (a && typeof a == "object") {
					if (a[Symbol.iterator]) for (let e of a) {
						if (!Array.isArray(e) || e.length !== 2) throw new r("headers must be in key-value pair format");
						processHeader(this, e[0], e[1]);
					}
					else {
						let e = Object.keys(a);
						for (let t = 0; t < e.length; ++t) processHeader(this, e[t], a[e[t]]);
					}
				} else if (a != null) throw new r("headers must be an object or an array");
				h(M, n, T), this.servername = j || g(this.host), this[x] = M, v.create.hasSubscribers && v.create.publish({ request: this });
			}
			onBodySent(e) {
				if (this[x].onBodySent) try {
					return this[x].onBodySent(e);
				} catch (e) {
					this.abort(e);
				}
			}
			onRequestSent() {
				if (v.bodySent.hasSubscribers && v.bodySent.publish({ request: this }), this[x].onRequestSent) try {
					return this[x].onRequestSent();
				} catch (e) {
					this.abort(e);
				}
			}
			onConnect(e) {
				if (a(!this.aborted), a(!this.completed), this.error) e(this.error);
				else return this.abort = e, this[x].onConnect(e);
			}
			onResponseStarted() {
				return this[x].onResponseStarted?.();
			}
			onHeaders(e, t, n, r) {
				a(!this.aborted), a(!this.completed), v.headers.hasSubscribers && v.headers.publish({
					request: this,
					response: {
						statusCode: e,
						headers: t,
						statusText: r
					}
				});
				try {
					return this[x].onHeaders(e, t, n, r);
				} catch (e) {
					this.abort(e);
				}
			}
			onData(e) {
				a(!this.aborted), a(!this.completed);
				try {
					return this[x].onData(e);
				} catch (e) {
					return this.abort(e), !1;
				}
			}
			onUpgrade(e, t, n, r = "") {
				this.onFinally(), a(!this.aborted), a(!this.completed), e !== null && this.#e(e, t, r);
				let i = this[x].onUpgrade(e, t, n);
				return this.aborted || (this.completed = !0, e !== null && this.#t()), i;
			}
			onUpgradeResponse(e, t, n, r = "") {
				a(!this.aborted), a(this.completed), v.headers.hasSubscribers && this.#e(e, n(t), r), this.#t();
			}
			onUpgradeError(e) {
				a(!this.aborted), a(this.completed), v.error.hasSubscribers && v.error.publish({
					request: this,
					error: e
				});
			}
			#e(e, t, n) {
				v.headers.hasSubscribers && v.headers.publish({
					request: this,
					response: {
						statusCode: e,
						headers: t,
						statusText: n
					}
				});
			}
			#t() {
				v.trailers.hasSubscribers && v.trailers.publish({
					request: this,
					trailers: []
				});
			}
			onComplete(e) {
				this.onFinally(), a(!this.aborted), this.completed = !0, v.trailers.hasSubscribers && v.trailers.publish({
					request: this,
					trailers: e
				});
				try {
					return this[x].onComplete(e);
				} catch (e) {
					this.onError(e);
				}
			}
			onError(e) {
				if (this.onFinally(), v.error.hasSubscribers && v.error.publish({
					request: this,
					error: e
				}), !this.aborted) return this.aborted = !0, this[x].onError(e);
			}
			onFinally() {
				this.errorHandler &&= (this.body.off("error", this.errorHandler), null), this.endHandler &&= (this.body.off("end", this.endHandler), null);
			}
			addHeader(e, t) {
				return processHeader(this, e, t), this;
			}
		}
		function processHeader(e, t, n) {
			if (n && typeof n == "object" && !Array.isArray(n)) throw new r(`invalid ${t} header`);
			if (n === void 0) return;
			let a = y[t];
			if (a === void 0 && (a = t.toLowerCase(), y[a] === void 0 && !o(a))) throw new r("invalid header key");
			if (Array.isArray(n)) {
				let e = [];
				for (let i = 0; i < n.length; i++) if (typeof n[i] == "string") {
					if (!s(n[i])) throw new r(`invalid ${t} header`);
					e.push(n[i]);
				} else if (n[i] === null) e.push("");
				else if (typeof n[i] == "object") throw new r(`invalid ${t} header`);
				else {
					let a = `${n[i]}`;
					if (!s(a)) throw new r(`invalid ${t} header`);
					e.push(a);
				}
				n = e;
			} else if (typeof n == "string") {
				if (!s(n)) throw new r(`invalid ${t} header`);
			} else if (n === null) n = "";
			else if (n = `${n}`, !s(n)) throw new r(`invalid ${t} header`);
			if (a === "host") {
				if (e.host !== null) throw new r("duplicate host header");
				if (typeof n != "string") throw new r("invalid host header");
				e.host = n;
			} else if (a === "content-length") {
				if (e.contentLength !== null) throw new r("duplicate content-length header");
				if (e.contentLength = parseInt(n, 10), !Number.isFinite(e.contentLength)) throw new r("invalid content-length header");
			} else if (e.contentType === null && a === "content-type") e.contentType = n, e.headers.push(t, n);
			else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") throw new r(`invalid ${a} header`);
			else if (a === "connection") {
				let t = typeof n == "string" ? n.toLowerCase() : null;
				if (t !== "close" && t !== "keep-alive") throw new r("invalid connection header");
				t === "close" && (e.reset = !0);
			} else if (a === "expect") throw new i("expect header not supported");
			else e.headers.push(t, n);
		}
		e.exports = Request;
	}),
	6443: ((e) => {
		e.exports = {
			kClose: Symbol("close"),
			kDestroy: Symbol("destroy"),
			kDispatch: Symbol("dispatch"),
			kUrl: Symbol("url"),
			kWriting: Symbol("writing"),
			kResuming: Symbol("resuming"),
			kQueue: Symbol("queue"),
			kConnect: Symbol("connect"),
			kConnecting: Symbol("connecting"),
			kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
			kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
			kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
			kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
			kKeepAlive: Symbol("keep alive"),
			kHeadersTimeout: Symbol("headers timeout"),
			kBodyTimeout: Symbol("body timeout"),
			kServerName: Symbol("server name"),
			kLocalAddress: Symbol("local address"),
			kHost: Symbol("host"),
			kNoRef: Symbol("no ref"),
			kBodyUsed: Symbol("used"),
			kBody: Symbol("abstracted request body"),
			kRunning: Symbol("running"),
			kBlocking: Symbol("blocking"),
			kPending: Symbol("pending"),
			kSize: Symbol("size"),
			kBusy: Symbol("busy"),
			kQueued: Symbol("queued"),
			kFree: Symbol("free"),
			kConnected: Symbol("connected"),
			kClosed: Symbol("closed"),
			kNeedDrain: Symbol("need drain"),
			kReset: Symbol("reset"),
			kDestroyed: Symbol.for("nodejs.stream.destroyed"),
			kResume: Symbol("resume"),
			kOnError: Symbol("on error"),
			kMaxHeadersSize: Symbol("max headers size"),
			kRunningIdx: Symbol("running index"),
			kPendingIdx: Symbol("pending index"),
			kError: Symbol("error"),
			kClients: Symbol("clients"),
			kClient: Symbol("client"),
			kParser: Symbol("parser"),
			kOnDestroyed: Symbol("destroy callbacks"),
			kPipelining: Symbol("pipelining"),
			kSocket: Symbol("socket"),
			kHostHeader: Symbol("host header"),
			kConnector: Symbol("connector"),
			kStrictContentLength: Symbol("strict content length"),
			kMaxRedirections: Symbol("maxRedirections"),
			kMaxRequests: Symbol("maxRequestsPerClient"),
			kProxy: Symbol("proxy agent options"),
			kCounter: Symbol("socket request counter"),
			kInterceptors: Symbol("dispatch interceptors"),
			kMaxResponseSize: Symbol("max response size"),
			kHTTP2Session: Symbol("http2Session"),
			kHTTP2SessionState: Symbol("http2Session state"),
			kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
			kConstruct: Symbol("constructable"),
			kListeners: Symbol("listeners"),
			kHTTPContext: Symbol("http context"),
			kMaxConcurrentStreams: Symbol("max concurrent streams"),
			kNoProxyAgent: Symbol("no proxy agent"),
			kHttpProxyAgent: Symbol("http proxy agent"),
			kHttpsProxyAgent: Symbol("https proxy agent")
		};
	}),
	7752: ((e, t, n) => {
		let { wellknownHeaderNames: r, headerNameLowerCasedRecord: i } = n(735);
		class TstNode {
			value = null;
			left = null;
			middle = null;
			right = null;
			code;
			constructor(e, t, n) {
				if (n === void 0 || n >= e.length) throw TypeError("Unreachable");
				if ((this.code = e.charCodeAt(n)) > 127) throw TypeError("key must be ascii string");
				e.length === ++n ? this.value = t : this.middle = new TstNode(e, t, n);
			}
			add(e, t) {
				let n = e.length;
				if (n === 0) throw TypeError("Unreachable");
				let r = 0, i = this;
				for (;;) {
					let a = e.charCodeAt(r);
					if (a > 127) throw TypeError("key must be ascii string");
					if (i.code === a) {
						if (n === ++r) {
							i.value = t;
							break;
						}
						if (i.middle !== null) i = i.middle;
						else {
							i.middle = new TstNode(e, t, r);
							break;
						}
					} else if (i.code < a) {
						if (i.left !== null) i = i.left;
						else {
							i.left = new TstNode(e, t, r);
							break;
						}
					} else if (i.right !== null) i = i.right;
					else {
						i.right = new TstNode(e, t, r);
						break;
					}
				}
			}
			search(e) {
				let t = e.length, n = 0, r = this;
				for (; r !== null && n < t;) {
					let i = e[n];
					for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
						if (i === r.code) {
							if (t === ++n) return r;
							r = r.middle;
							break;
						}
						r = r.code < i ? r.left : r.right;
					}
				}
				return null;
			}
		}
		class TernarySearchTree {
			node = null;
			insert(e, t) {
				this.node === null ? this.node = new TstNode(e, t, 0) : this.node.add(e, t);
			}
			lookup(e) {
				return this.node?.search(e)?.value ?? null;
			}
		}
		let a = new TernarySearchTree();
		for (let e = 0; e < r.length; ++e) {
			let t = i[r[e]];
			a.insert(t, t);
		}
		e.exports = {
			TernarySearchTree,
			tree: a
		};
	}),
	3440: ((e, t, n) => {
		let r = n(4589), { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = n(6443), { IncomingMessage: c } = n(7067), l = n(7075), u = n(7030), { Blob: d } = n(4573), f = n(7975), { stringify: p } = n(1792), { EventEmitter: m } = n(8474), { InvalidArgumentError: h } = n(8707), { headerNameLowerCasedRecord: g } = n(735), { tree: _ } = n(7752), [v, y] = process.versions.node.split(".").map((e) => Number(e));
		class BodyAsyncIterable {
			constructor(e) {
				this[s] = e, this[a] = !1;
			}
			async *[Symbol.asyncIterator]() {
				r(!this[a], "disturbed"), this[a] = !0, yield* this[s];
			}
		}
		function wrapRequestBody(e) {
			return isStream(e) ? (bodyLength(e) === 0 && e.on("data", function() {
				r(!1);
			}), typeof e.readableDidRead != "boolean" && (e[a] = !1, m.prototype.on.call(e, "data", function() {
				this[a] = !0;
			})), e) : e && typeof e.pipeTo == "function" || e && typeof e != "string" && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
		}
		function nop() {}
		function isStream(e) {
			return e && typeof e == "object" && typeof e.pipe == "function" && typeof e.on == "function";
		}
		function isBlobLike(e) {
			if (e === null) return !1;
			if (e instanceof d) return !0;
			if (typeof e != "object") return !1;
			{
				let t = e[Symbol.toStringTag];
				return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream == "function" || "arrayBuffer" in e && typeof e.arrayBuffer == "function");
			}
		}
		function buildURL(e, t) {
			if (e.includes("?") || e.includes("#")) throw Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
			let n = p(t);
			return n && (e += "?" + n), e;
		}
		function isValidPort(e) {
			let t = parseInt(e, 10);
			return t === Number(e) && t >= 0 && t <= 65535;
		}
		function isHttpOrHttpsPrefixed(e) {
			return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
		}
		function parseURL(e) {
			if (typeof e == "string") {
				if (e = new URL(e), !isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				return e;
			}
			if (!e || typeof e != "object") throw new h("Invalid URL: The URL argument must be a non-null object.");
			if (!(e instanceof URL)) {
				if (e.port != null && e.port !== "" && isValidPort(e.port) === !1) throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
				if (e.path != null && typeof e.path != "string") throw new h("Invalid URL path: the path must be a string or null/undefined.");
				if (e.pathname != null && typeof e.pathname != "string") throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
				if (e.hostname != null && typeof e.hostname != "string") throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
				if (e.origin != null && typeof e.origin != "string") throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
				if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				let t = e.port == null ? e.protocol === "https:" ? 443 : 80 : e.port, n = e.origin == null ? `${e.protocol || ""}//${e.hostname || ""}:${t}` : e.origin, r = e.path == null ? `${e.pathname || ""}${e.search || ""}` : e.path;
				return n[n.length - 1] === "/" && (n = n.slice(0, n.length - 1)), r && r[0] !== "/" && (r = `/${r}`), new URL(`${n}${r}`);
			}
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		function parseOrigin(e) {
			if (e = parseURL(e), e.pathname !== "/" || e.search || e.hash) throw new h("invalid url");
			return e;
		}
		function getHostname(e) {
			if (e[0] === "[") {
				let t = e.indexOf("]");
				return r(t !== -1), e.substring(1, t);
			}
			let t = e.indexOf(":");
			return t === -1 ? e : e.substring(0, t);
		}
		function getServerName(e) {
			if (!e) return null;
			r(typeof e == "string");
			let t = getHostname(e);
			return u.isIP(t) ? "" : t;
		}
		function deepClone(e) {
			return JSON.parse(JSON.stringify(e));
		}
		function isAsyncIterable(e) {
			return e != null && typeof e[Symbol.asyncIterator] == "function";
		}
		function isIterable(e) {
			return !(e == null || typeof e[Symbol.iterator] != "function" && typeof e[Symbol.asyncIterator] != "function");
		}
		function bodyLength(e) {
			if (e == null) return 0;
			if (isStream(e)) {
				let t = e._readableState;
				return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
			}
			return isBlobLike(e) ? e.size == null ? null : e.size : isBuffer(e) ? e.byteLength : null;
		}
		function isDestroyed(e) {
			return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
		}
		function destroy(e, t) {
			e != null && isStream(e) && !isDestroyed(e) && (typeof e.destroy == "function" ? (Object.getPrototypeOf(e).constructor === c && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
				e.emit("error", t);
			}), e.destroyed !== !0 && (e[i] = !0));
		}
		let b = /timeout=(\d+)/;
		function parseKeepAliveTimeout(e) {
			let t = e.toString().match(b);
			return t ? parseInt(t[1], 10) * 1e3 : null;
		}
		function headerNameToString(e) {
			return typeof e == "string" ? g[e] ?? e.toLowerCase() : _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function bufferToLowerCasedHeaderName(e) {
			return _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function parseHeaders(e, t) {
			t === void 0 && (t = {});
			for (let n = 0; n < e.length; n += 2) {
				let r = headerNameToString(e[n]), i = t[r];
				if (i) typeof i == "string" && (i = [i], t[r] = i), i.push(e[n + 1].toString("utf8"));
				else {
					let i = e[n + 1];
					typeof i == "string" ? t[r] = i : t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
				}
			}
			return "content-length" in t && "content-disposition" in t && (t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1")), t;
		}
		function parseRawHeaders(e) {
			let t = e.length, n = Array(t), r = !1, i = -1, a, o, s = 0;
			for (let t = 0; t < e.length; t += 2) a = e[t], o = e[t + 1], typeof a != "string" && (a = a.toString()), typeof o != "string" && (o = o.toString("utf8")), s = a.length, s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length") ? r = !0 : s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition") && (i = t + 1), n[t] = a, n[t + 1] = o;
			return r && i !== -1 && (n[i] = Buffer.from(n[i]).toString("latin1")), n;
		}
		function isBuffer(e) {
			return e instanceof Uint8Array || Buffer.isBuffer(e);
		}
		function validateHandler(e, t, n) {
			if (!e || typeof e != "object") throw new h("handler must be an object");
			if (typeof e.onConnect != "function") throw new h("invalid onConnect method");
			if (typeof e.onError != "function") throw new h("invalid onError method");
			if (typeof e.onBodySent != "function" && e.onBodySent !== void 0) throw new h("invalid onBodySent method");
			if (n || t === "CONNECT") {
				if (typeof e.onUpgrade != "function") throw new h("invalid onUpgrade method");
			} else {
				if (typeof e.onHeaders != "function") throw new h("invalid onHeaders method");
				if (typeof e.onData != "function") throw new h("invalid onData method");
				if (typeof e.onComplete != "function") throw new h("invalid onComplete method");
			}
		}
		function isDisturbed(e) {
			return !!(e && (l.isDisturbed(e) || e[a]));
		}
		function isErrored(e) {
			return !!(e && l.isErrored(e));
		}
		function isReadable(e) {
			return !!(e && l.isReadable(e));
		}
		function getSocketInfo(e) {
			return {
				localAddress: e.localAddress,
				localPort: e.localPort,
				remoteAddress: e.remoteAddress,
				remotePort: e.remotePort,
				remoteFamily: e.remoteFamily,
				timeout: e.timeout,
				bytesWritten: e.bytesWritten,
				bytesRead: e.bytesRead
			};
		}
		function ReadableStreamFrom(e) {
			let t;
			return new ReadableStream({
				async start() {
					t = e[Symbol.asyncIterator]();
				},
				async pull(e) {
					let { done: n, value: r } = await t.next();
					if (n) queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					else {
						let t = Buffer.isBuffer(r) ? r : Buffer.from(r);
						t.byteLength && e.enqueue(new Uint8Array(t));
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		function isFormDataLike(e) {
			return e && typeof e == "object" && typeof e.append == "function" && typeof e.delete == "function" && typeof e.get == "function" && typeof e.getAll == "function" && typeof e.has == "function" && typeof e.set == "function" && e[Symbol.toStringTag] === "FormData";
		}
		function addAbortListener(e, t) {
			return "addEventListener" in e ? (e.addEventListener("abort", t, { once: !0 }), () => e.removeEventListener("abort", t)) : (e.addListener("abort", t), () => e.removeListener("abort", t));
		}
		let x = typeof String.prototype.toWellFormed == "function", S = typeof String.prototype.isWellFormed == "function";
		function toUSVString(e) {
			return x ? `${e}`.toWellFormed() : f.toUSVString(e);
		}
		function isUSVString(e) {
			return S ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
		}
		function isTokenCharCode(e) {
			switch (e) {
				case 34:
				case 40:
				case 41:
				case 44:
				case 47:
				case 58:
				case 59:
				case 60:
				case 61:
				case 62:
				case 63:
				case 64:
				case 91:
				case 92:
				case 93:
				case 123:
				case 125: return !1;
				default: return e >= 33 && e <= 126;
			}
		}
		function isValidHTTPToken(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; ++t) if (!isTokenCharCode(e.charCodeAt(t))) return !1;
			return !0;
		}
		let w = /[^\t\x20-\x7e\x80-\xff]/;
		function isValidHeaderValue(e) {
			return !w.test(e);
		}
		function parseRangeHeader(e) {
			if (e == null || e === "") return {
				start: 0,
				end: null,
				size: null
			};
			let t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
			return t ? {
				start: parseInt(t[1]),
				end: t[2] ? parseInt(t[2]) : null,
				size: t[3] ? parseInt(t[3]) : null
			} : null;
		}
		function addListener(e, t, n) {
			return (e[o] ??= []).push([t, n]), e.on(t, n), e;
		}
		function removeAllListeners(e) {
			for (let [t, n] of e[o] ?? []) e.removeListener(t, n);
			e[o] = null;
		}
		function errorRequest(e, t, n) {
			try {
				t.onError(n), r(t.aborted);
			} catch (t) {
				e.emit("error", t);
			}
		}
		let T = Object.create(null);
		T.enumerable = !0;
		let E = {
			delete: "DELETE",
			DELETE: "DELETE",
			get: "GET",
			GET: "GET",
			head: "HEAD",
			HEAD: "HEAD",
			options: "OPTIONS",
			OPTIONS: "OPTIONS",
			post: "POST",
			POST: "POST",
			put: "PUT",
			PUT: "PUT"
		}, D = {
			...E,
			patch: "patch",
			PATCH: "PATCH"
		};
		Object.setPrototypeOf(E, null), Object.setPrototypeOf(D, null), e.exports = {
			kEnumerableProperty: T,
			nop,
			isDisturbed,
			isErrored,
			isReadable,
			toUSVString,
			isUSVString,
			isBlobLike,
			parseOrigin,
			parseURL,
			getServerName,
			isStream,
			isIterable,
			isAsyncIterable,
			isDestroyed,
			headerNameToString,
			bufferToLowerCasedHeaderName,
			addListener,
			removeAllListeners,
			errorRequest,
			parseRawHeaders,
			parseHeaders,
			parseKeepAliveTimeout,
			destroy,
			bodyLength,
			deepClone,
			ReadableStreamFrom,
			isBuffer,
			validateHandler,
			getSocketInfo,
			isFormDataLike,
			buildURL,
			addAbortListener,
			isValidHTTPToken,
			isValidHeaderValue,
			isTokenCharCode,
			parseRangeHeader,
			normalizedMethodRecordsBase: E,
			normalizedMethodRecords: D,
			isValidPort,
			isHttpOrHttpsPrefixed,
			nodeMajor: v,
			nodeMinor: y,
			safeHTTPMethods: [
				"GET",
				"HEAD",
				"OPTIONS",
				"TRACE"
			],
			wrapRequestBody
		};
	}),
	7405: ((e, t, n) => {
		let { InvalidArgumentError: r } = n(8707), { kClients: i, kRunning: a, kClose: o, kDestroy: s, kDispatch: c, kInterceptors: l } = n(6443), u = n(1841), d = n(628), f = n(3701), p = n(3440), m = n(5092), h = Symbol("onConnect"), g = Symbol("onDisconnect"), _ = Symbol("onConnectionError"), v = Symbol("maxRedirections"), y = Symbol("onDrain"), b = Symbol("factory"), x = Symbol("options");
		function defaultFactory(e, t) {
			return t && t.connections === 1 ? new f(e, t) : new d(e, t);
		}
		class Agent extends u {
			constructor({ factory: e = defaultFactory, maxRedirections: t = 0, connect: n, tls: a, ...o } = {}) {
				if (typeof e != "function") throw new r("factory must be a function.");
				if (n != null && typeof n != "function" && typeof n != "object") throw new r("connect must be a function or an object");
				if (!Number.isInteger(t) || t < 0) throw new r("maxRedirections must be a positive number");
				super(o), n && typeof n != "function" && (n = { ...n }), a && typeof a != "function" && (a = { ...a }), this[l] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [m({ maxRedirections: t })], this[x] = {
					...p.deepClone(o),
					connect: n,
					tls: a
				}, this[x].interceptors = o.interceptors ? { ...o.interceptors } : void 0, this[v] = t, this[b] = e, this[i] = new Map(), this[y] = (e, t) => {
					this.emit("drain", e, [this, ...t]);
				}, this[h] = (e, t) => {
					this.emit("connect", e, [this, ...t]);
				}, this[g] = (e, t, n) => {
					this.emit("disconnect", e, [this, ...t], n);
				}, this[_] = (e, t, n) => {
					this.emit("connectionError", e, [this, ...t], n);
				};
			}
			get [a]() {
				let e = 0;
				for (let t of this[i].values()) e += t[a];
				return e;
			}
			[c](e, t) {
				let n;
				if (e.origin && (typeof e.origin == "string" || e.origin instanceof URL)) n = String(e.origin);
				else throw new r("opts.origin must be a non-empty string or URL.");
				let a = this[i].get(n);
				return a || (a = this[b](e.origin, this[x]).on("drain", this[y]).on("connect", this[h]).on("disconnect", this[g]).on("connectionError", this[_]), this[i].set(n, a)), a.dispatch(e, t);
			}
			async [o]() {
				let e = [];
				for (let t of this[i].values()) e.push(t.close());
				this[i].clear(), await Promise.all(e);
			}
			async [s](e) {
				let t = [];
				for (let n of this[i].values()) t.push(n.destroy(e));
				this[i].clear(), await Promise.all(t);
			}
		}
		e.exports = Agent;
	}),
	837: ((e, t, n) => {
		let { BalancedPoolMissingUpstreamError: r, InvalidArgumentError: i } = n(8707), { PoolBase: a, kClients: o, kNeedDrain: s, kAddClient: c, kRemoveClient: l, kGetDispatcher: u } = n(2128), d = n(628), { kUrl: f, kInterceptors: p } = n(6443), { parseOrigin: m } = n(3440), h = Symbol("factory"), g = Symbol("options"), _ = Symbol("kGreatestCommonDivisor"), v = Symbol("kCurrentWeight"), y = Symbol("kIndex"), b = Symbol("kWeight"), x = Symbol("kMaxWeightPerServer"), S = Symbol("kErrorPenalty");
		function getGreatestCommonDivisor(e, t) {
			if (e === 0) return t;
			for (; t !== 0;) {
				let n = t;
				t = e % t, e = n;
			}
			return e;
		}
		function defaultFactory(e, t) {
			return new d(e, t);
		}
		class BalancedPool extends a {
			constructor(e = [], { factory: t = defaultFactory, ...n } = {}) {
				if (super(), this[g] = n, this[y] = -1, this[v] = 0, this[x] = this[g].maxWeightPerServer || 100, this[S] = this[g].errorPenalty || 15, Array.isArray(e) || (e = [e]), typeof t != "function") throw new i("factory must be a function.");
				this[p] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [], this[h] = t;
				for (let t of e) this.addUpstream(t);
				this._updateBalancedPoolStats();
			}
			addUpstream(e) {
				let t = m(e).origin;
				if (this[o].find((e) => e[f].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
				let n = this[h](t, Object.assign({}, this[g]));
				this[c](n), n.on("connect", () => {
					n[b] = Math.min(this[x], n[b] + this[S]);
				}), n.on("connectionError", () => {
					n[b] = Math.max(1, n[b] - this[S]), this._updateBalancedPoolStats();
				}), n.on("disconnect", (...e) => {
					let t = e[2];
					t && t.code === "UND_ERR_SOCKET" && (n[b] = Math.max(1, n[b] - this[S]), this._updateBalancedPoolStats());
				});
				for (let e of this[o]) e[b] = this[x];
				return this._updateBalancedPoolStats(), this;
			}
			_updateBalancedPoolStats() {
				let e = 0;
				for (let t = 0; t < this[o].length; t++) e = getGreatestCommonDivisor(this[o][t][b], e);
				this[_] = e;
			}
			removeUpstream(e) {
				let t = m(e).origin, n = this[o].find((e) => e[f].origin === t && e.closed !== !0 && e.destroyed !== !0);
				return n && this[l](n), this;
			}
			get upstreams() {
				return this[o].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[f].origin);
			}
			[u]() {
				if (this[o].length === 0) throw new r();
				if (!this[o].find((e) => !e[s] && e.closed !== !0 && e.destroyed !== !0) || this[o].map((e) => e[s]).reduce((e, t) => e && t, !0)) return;
				let e = 0, t = this[o].findIndex((e) => !e[s]);
				for (; e++ < this[o].length;) {
					this[y] = (this[y] + 1) % this[o].length;
					let e = this[o][this[y]];
					if (e[b] > this[o][t][b] && !e[s] && (t = this[y]), this[y] === 0 && (this[v] = this[v] - this[_], this[v] <= 0 && (this[v] = this[x])), e[b] >= this[v] && !e[s]) return e;
				}
				return this[v] = this[o][t][b], this[y] = t, this[o][t];
			}
		}
		e.exports = BalancedPool;
	}),
	637: ((e, t, n) => {
		let r = n(4589), i = n(3440), { channels: a } = n(2414), o = n(6603), { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: d, HeadersOverflowError: f, SocketError: p, InformationalError: m, BodyTimeoutError: h, HTTPParserError: g, ResponseExceededMaxSizeError: _ } = n(8707), { kUrl: v, kReset: y, kClient: b, kParser: x, kBlocking: S, kRunning: w, kPending: T, kSize: E, kWriting: D, kQueue: O, kNoRef: k, kKeepAliveDefaultTimeout: A, kHostHeader: j, kPendingIdx: M, kRunningIdx: N, kError: P, kPipelining: F, kSocket: I, kKeepAliveTimeoutValue: L, kMaxHeadersSize: R, kKeepAliveMaxTimeout: ee, kKeepAliveTimeoutThreshold: z, kHeadersTimeout: B, kBodyTimeout: te, kStrictContentLength: ne, kMaxRequests: re, kCounter: V, kMaxResponseSize: H, kOnError: ie, kResume: U, kHTTPContext: ae } = n(6443), W = n(2824), oe = Buffer.alloc(0), G = Buffer[Symbol.species], se = i.addListener, ce = i.removeAllListeners, K = Symbol("kIdleSocketValidation"), q = Symbol("kIdleSocketValidationTimeout"), le = Symbol("kSocketUsed"), J;
		async function lazyllhttp() {
			let e = process.env.JEST_WORKER_ID ? n(3870) : void 0, t;
			try {
				t = await WebAssembly.compile(n(3434));
			} catch {
				t = await WebAssembly.compile(e || n(3870));
			}
			return await WebAssembly.instantiate(t, { env: {
				wasm_on_url: (e, t, n) => 0,
				wasm_on_status: (e, t, n) => {
					r(Y.ptr === e);
					let i = t - Z + X.byteOffset;
					return Y.onStatus(new G(X.buffer, i, n)) || 0;
				},
				wasm_on_message_begin: (e) => (r(Y.ptr === e), Y.onMessageBegin() || 0),
				wasm_on_header_field: (e, t, n) => {
					r(Y.ptr === e);
					let i = t - Z + X.byteOffset;
					return Y.onHeaderField(new G(X.buffer, i, n)) || 0;
				},
				wasm_on_header_value: (e, t, n) => {
					r(Y.ptr === e);
					let i = t - Z + X.byteOffset;
					return Y.onHeaderValue(new G(X.buffer, i, n)) || 0;
				},
				wasm_on_headers_complete: (e, t, n, i) => (r(Y.ptr === e), Y.onHeadersComplete(t, !!n, !!i) || 0),
				wasm_on_body: (e, t, n) => {
					r(Y.ptr === e);
					let i = t - Z + X.byteOffset;
					return Y.onBody(new G(X.buffer, i, n)) || 0;
				},
				wasm_on_message_complete: (e) => (r(Y.ptr === e), Y.onMessageComplete() || 0)
			} });
		}
		let ue = null, de = lazyllhttp();
		de.catch();
		let Y = null, X = null, fe = 0, Z = null;
		class Parser {
			constructor(e, t, { exports: n }) {
				r(Number.isFinite(e[R]) && e[R] > 0), this.llhttp = n, this.ptr = this.llhttp.llhttp_alloc(W.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[R], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = e[H];
			}
			setTimeout(e, t) {
				e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (o.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = o.setFastTimeout(onParserTimeout, e, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this)), this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
			}
			resume() {
				!this.socket.destroyed && this.paused && (r(this.ptr != null), r(Y == null), this.llhttp.llhttp_resume(this.ptr), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || oe), this.readMore());
			}
			readMore() {
				for (; !this.paused && this.ptr;) {
					let e = this.socket.read();
					if (e === null) break;
					this.execute(e);
				}
			}
			execute(e) {
				r(this.ptr != null), r(Y == null), r(!this.paused);
				let { socket: t, llhttp: n } = this;
				e.length > fe && (Z && n.free(Z), fe = Math.ceil(e.length / 4096) * 4096, Z = n.malloc(fe)), new Uint8Array(n.memory.buffer, Z, fe).set(e);
				try {
					let r;
					try {
						X = e, Y = this, r = n.llhttp_execute(this.ptr, Z, e.length);
					} catch (e) {
						throw e;
					} finally {
						Y = null, X = null;
					}
					let i = n.llhttp_get_error_pos(this.ptr) - Z;
					if (r !== W.ERROR.OK) {
						let n = e.subarray(i);
						if (r === W.ERROR.PAUSED_UPGRADE) this.onUpgrade(n);
						else if (r === W.ERROR.PAUSED) this.paused = !0, t.unshift(n);
						else throw this.createError(r, n);
					}
				} catch (e) {
					i.destroy(t, e);
				}
			}
			finish() {
				r(Y === null), r(this.ptr != null), r(!this.paused);
				let { llhttp: e } = this, t;
				try {
					Y = this, t = e.llhttp_finish(this.ptr);
				} finally {
					Y = null;
				}
				return t === W.ERROR.OK ? null : t === W.ERROR.PAUSED || t === W.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, oe);
			}
			createError(e, t) {
				let { llhttp: n, contentLength: r, bytesRead: i } = this;
				if (r && i !== parseInt(r, 10)) return new c();
				let a = n.llhttp_get_error_reason(this.ptr), o = "";
				if (a) {
					let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
					o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
				}
				return new g(o, W.ERROR[e], t);
			}
			destroy() {
				r(this.ptr != null), r(Y == null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && o.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
			}
			onStatus(e) {
				this.statusText = e.toString();
			}
			onMessageBegin() {
				let { socket: e, client: t } = this;
				if (e.destroyed) return -1;
				if (t[w] === 0) return i.destroy(e, new p("bad response", i.getSocketInfo(e))), -1;
				let n = t[O][t[N]];
				if (!n) return -1;
				n.onResponseStarted();
			}
			onHeaderField(e) {
				let t = this.headers.length;
				t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length);
			}
			onHeaderValue(e) {
				let t = this.headers.length;
				(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				let n = this.headers[t - 2];
				if (n.length === 10) {
					let t = i.bufferToLowerCasedHeaderName(n);
					t === "keep-alive" ? this.keepAlive += e.toString() : t === "connection" && (this.connection += e.toString());
				} else n.length === 14 && i.bufferToLowerCasedHeaderName(n) === "content-length" && (this.contentLength += e.toString());
				this.trackHeader(e.length);
			}
			trackHeader(e) {
				this.headersSize += e, this.headersSize >= this.headersMaxSize && i.destroy(this.socket, new f());
			}
			onUpgrade(e) {
				let { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
				r(t), r(n[I] === a), r(!a.destroyed), r(!this.paused), r(!(o.length & 1));
				let l = n[O][n[N]];
				r(l), r(l.upgrade || l.method === "CONNECT"), this.statusCode = null, this.statusText = "", this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, a.unshift(e), a[x].destroy(), a[x] = null, a[b] = null, a[P] = null, ce(a), n[I] = null, n[ae] = null, n[O][n[N]++] = null, n.emit("disconnect", n[v], [n], new m("upgrade"));
				try {
					l.onUpgrade(s, o, a, c);
				} catch (e) {
					i.errorRequest(n, l, e), i.destroy(a, e);
				}
				n[U]();
			}
			onHeadersComplete(e, t, n) {
				let { client: a, socket: o, headers: s, statusText: c } = this;
				if (o.destroyed) return -1;
				if (a[w] === 0) return i.destroy(o, new p("bad response", i.getSocketInfo(o))), -1;
				let l = a[O][a[N]];
				if (!l) return -1;
				if (r(!this.upgrade), r(this.statusCode < 200), e === 100) return i.destroy(o, new p("bad response", i.getSocketInfo(o))), -1;
				if (t && !l.upgrade) return i.destroy(o, new p("bad upgrade", i.getSocketInfo(o))), -1;
				if (r(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = n || l.method === "HEAD" && !o[y] && this.connection.toLowerCase() === "keep-alive", this.statusCode >= 200) {
					let e = l.bodyTimeout == null ? a[te] : l.bodyTimeout;
					this.setTimeout(e, 5);
				} else this.timeout && this.timeout.refresh && this.timeout.refresh();
				if (l.method === "CONNECT" || t) return r(a[w] === 1), this.upgrade = !0, 2;
				if (r(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && a[F]) {
					let e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
					if (e != null) {
						let t = Math.min(e - a[z], a[ee]);
						t <= 0 ? o[y] = !0 : a[L] = t;
					} else a[L] = a[A];
				} else o[y] = !0;
				let u = l.onHeaders(e, s, this.resume, c) === !1;
				return l.aborted ? -1 : l.method === "HEAD" || e < 200 ? 1 : (o[S] && (o[S] = !1, a[U]()), u ? W.ERROR.PAUSED : 0);
			}
			onBody(e) {
				let { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
				if (n.destroyed) return -1;
				let s = t[O][t[N]];
				if (r(s), r(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), r(a >= 200), o > -1 && this.bytesRead + e.length > o) return i.destroy(n, new _()), -1;
				if (this.bytesRead += e.length, s.onData(e) === !1) return W.ERROR.PAUSED;
			}
			onMessageComplete() {
				let { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
				if (t.destroyed && (!n || u)) return -1;
				if (a) return;
				r(n >= 100), r(!(this.headers.length & 1));
				let d = e[O][e[N]];
				if (r(d), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, !(n < 200)) {
					if (d.method !== "HEAD" && s && l !== parseInt(s, 10)) return i.destroy(t, new c()), -1;
					if (d.onComplete(o), e[O][e[N]++] = null, t[le] = !0, t[D]) return r(e[w] === 0), i.destroy(t, new m("reset")), W.ERROR.PAUSED;
					if (!u || t[y] && e[w] === 0) return i.destroy(t, new m("reset")), W.ERROR.PAUSED;
					e[F] == null || e[F] === 1 ? setImmediate(() => e[U]()) : e[U]();
				}
			}
		}
		function onParserTimeout(e) {
			let { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
			n === 3 ? (!t[D] || t.writableNeedDrain || a[w] > 1) && (r(!o, "cannot be paused while waiting for headers"), i.destroy(t, new d())) : n === 5 ? o || i.destroy(t, new h()) : n === 8 && (r(a[w] === 0 && a[L]), i.destroy(t, new m("socket idle timeout")));
		}
		async function connectH1(e, t) {
			e[I] = t, ue || (ue = await de, de = null), t[k] = !1, t[D] = !1, t[y] = !1, t[S] = !1, t[K] = 0, t[q] = null, t[le] = !1, t[x] = new Parser(e, t, ue), se(t, "error", function(e) {
				let t = this[x];
				if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
					let e = t.finish();
					e && (this[P] = e, this[b][ie](e));
				} else this[P] = e, this[b][ie](e);
			}), se(t, "readable", function() {
				let e = this[x];
				e && e.readMore();
			}), se(t, "end", function() {
				let e = this[x];
				if (e.statusCode && !e.shouldKeepAlive) {
					let t = e.finish();
					t && i.destroy(this, t);
				} else i.destroy(this, new p("other side closed", i.getSocketInfo(this)));
			}), se(t, "close", function() {
				let e = this[b], t = this[x];
				clearIdleSocketValidation(this), t && (!this[P] && t.statusCode && !t.shouldKeepAlive && (this[P] = t.finish() || this[P]), this[x].destroy(), this[x] = null);
				let n = this[P] || new p("closed", i.getSocketInfo(this));
				if (e[I] = null, e[ae] = null, e.destroyed) {
					r(e[T] === 0);
					let t = e[O].splice(e[N]);
					for (let r = 0; r < t.length; r++) {
						let a = t[r];
						i.errorRequest(e, a, n);
					}
				} else if (e[w] > 0 && n.code !== "UND_ERR_INFO") {
					let t = e[O][e[N]];
					e[O][e[N]++] = null, i.errorRequest(e, t, n);
				}
				e[M] = e[N], r(e[w] === 0), e.emit("disconnect", e[v], [e], n), e[U]();
			});
			let n = !1;
			return t.on("close", () => {
				n = !0;
			}), {
				version: "h1",
				defaultPipelining: 1,
				write(...t) {
					return writeH1(e, ...t);
				},
				resume() {
					resumeH1(e);
				},
				destroy(e, r) {
					n ? queueMicrotask(r) : t.destroy(e).on("close", r);
				},
				get destroyed() {
					return t.destroyed;
				},
				busy(n) {
					return !!(t[D] || t[y] || t[S] || t[K] === 1 || n && (e[w] > 0 && !n.idempotent || e[w] > 0 && (n.upgrade || n.method === "CONNECT") || e[w] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))));
				}
			};
		}
		function clearIdleSocketValidation(e) {
			e[q] && (clearImmediate(e[q]), e[q] = null), e[K] = 0;
		}
		function scheduleIdleSocketValidation(e, t) {
			t[K] = 1, t[q] = setImmediate(() => {
				t[q] = null, t[K] = 2, e[I] === t && !t.destroyed && e[U]();
			});
		}
		function resumeH1(e) {
			let t = e[I];
			if (t && !t.destroyed) {
				if (e[E] === 0 ? !t[k] && t.unref && (t.unref(), t[k] = !0) : t[k] && t.ref && (t.ref(), t[k] = !1), e[w] === 0 && e[T] > 0 && t[le]) {
					if (t[K] === 0) {
						scheduleIdleSocketValidation(e, t), t[x].readMore(), t.destroyed;
						return;
					}
					if (t[K] === 1) {
						t[x].readMore(), t.destroyed;
						return;
					}
				}
				if (e[w] === 0 && (t[x].readMore(), t.destroyed)) return;
				if (e[E] === 0) t[x].timeoutType !== 8 && t[x].setTimeout(e[L], 8);
				else if (e[w] > 0 && t[x].statusCode < 200 && t[x].timeoutType !== 3) {
					let n = e[O][e[N]], r = n.headersTimeout == null ? e[B] : n.headersTimeout;
					t[x].setTimeout(r, 3);
				}
			}
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH1(e, t) {
			let { method: o, path: c, host: d, upgrade: f, blocking: p, reset: h } = t, { body: g, headers: _, contentLength: v } = t, b = o === "PUT" || o === "POST" || o === "PATCH" || o === "QUERY" || o === "PROPFIND" || o === "PROPPATCH";
			if (i.isFormDataLike(g)) {
				J ||= n(4492).extractBody;
				let [e, r] = J(g);
				t.contentType ?? _.push("content-type", r), g = e.stream, v = e.length;
			} else if (i.isBlobLike(g) && t.contentType == null) {
				let n = g.type;
				if (n) {
					let r = `${n}`;
					if (!i.isValidHeaderValue(r)) return i.errorRequest(e, t, new u("invalid content-type header")), !1;
					_.push("content-type", r);
				}
			}
			g && typeof g.read == "function" && g.read(0);
			let x = i.bodyLength(g);
			if (v = x ?? v, v === null && (v = t.contentLength), v === 0 && !b && (v = null), shouldSendContentLength(o) && v > 0 && t.contentLength !== null && t.contentLength !== v) {
				if (e[ne]) return i.errorRequest(e, t, new s()), !1;
				process.emitWarning(new s());
			}
			let w = e[I];
			clearIdleSocketValidation(w);
			let abort = (n) => {
				t.aborted || (t.completed ? (t.upgrade || t.method === "CONNECT") && i.destroy(w, new m("aborted")) : (i.errorRequest(e, t, n || new l()), i.destroy(g), i.destroy(w, new m("aborted"))));
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				i.errorRequest(e, t, n);
			}
			if (t.aborted) return !1;
			o === "HEAD" && (w[y] = !0), (f || o === "CONNECT") && (w[y] = !0), h != null && (w[y] = h), e[re] && w[V]++ >= e[re] && (w[y] = !0), p && (w[S] = !0);
			let T = `${o} ${c} HTTP/1.1\r\n`;
			if (T += typeof d == "string" ? `host: ${d}\r\n` : e[j], f ? T += `connection: upgrade\r\nupgrade: ${f}\r\n` : e[F] && !w[y] ? T += "connection: keep-alive\r\n" : T += "connection: close\r\n", Array.isArray(_)) for (let e = 0; e < _.length; e += 2) {
				let t = _[e + 0], n = _[e + 1];
				if (Array.isArray(n)) for (let e = 0; e < n.length; e++) T += `${t}: ${n[e]}\r\n`;
				else T += `${t}: ${n}\r\n`;
			}
			return a.sendHeaders.hasSubscribers && a.sendHeaders.publish({
				request: t,
				headers: T,
				socket: w
			}), !g || x === 0 ? writeBuffer(abort, null, e, t, w, v, T, b) : i.isBuffer(g) ? writeBuffer(abort, g, e, t, w, v, T, b) : i.isBlobLike(g) ? typeof g.stream == "function" ? writeIterable(abort, g.stream(), e, t, w, v, T, b) : writeBlob(abort, g, e, t, w, v, T, b) : i.isStream(g) ? writeStream(abort, g, e, t, w, v, T, b) : i.isIterable(g) ? writeIterable(abort, g, e, t, w, v, T, b) : r(!1), !0;
		}
		function writeStream(e, t, n, a, o, s, c, u) {
			r(s !== 0 || n[w] === 0, "stream body cannot be pipelined");
			let d = !1, f = new AsyncWriter({
				abort: e,
				socket: o,
				request: a,
				contentLength: s,
				client: n,
				expectsPayload: u,
				header: c
			}), onData = function(e) {
				if (!d) try {
					!f.write(e) && this.pause && this.pause();
				} catch (e) {
					i.destroy(this, e);
				}
			}, onDrain = function() {
				d || t.resume && t.resume();
			}, onClose = function() {
				if (queueMicrotask(() => {
					t.removeListener("error", onFinished);
				}), !d) {
					let e = new l();
					queueMicrotask(() => onFinished(e));
				}
			}, onFinished = function(e) {
				if (!d) {
					if (d = !0, r(o.destroyed || o[D] && n[w] <= 1), o.off("drain", onDrain).off("error", onFinished), t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), !e) try {
						f.end();
					} catch (t) {
						e = t;
					}
					f.destroy(e), e && (e.code !== "UND_ERR_INFO" || e.message !== "reset") ? i.destroy(t, e) : i.destroy(t);
				}
			};
			t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), t.resume && t.resume(), o.on("drain", onDrain).on("error", onFinished), t.errorEmitted ?? t.errored ? setImmediate(() => onFinished(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => onFinished(null)), (t.closeEmitted ?? t.closed) && setImmediate(onClose);
		}
		function writeBuffer(e, t, n, a, o, s, c, l) {
			try {
				t ? i.isBuffer(t) && (r(s === t.byteLength, "buffer body must have content length"), o.cork(), o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1"), o.write(t), o.uncork(), a.onBodySent(t), !l && a.reset !== !1 && (o[y] = !0)) : s === 0 ? o.write(`${c}content-length: 0\r\n\r\n`, "latin1") : (r(s === null, "no body must not have content length"), o.write(`${c}\r\n`, "latin1")), a.onRequestSent(), n[U]();
			} catch (t) {
				e(t);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(o === t.size, "blob body must have content length");
			try {
				if (o != null && o !== t.size) throw new s();
				let e = Buffer.from(await t.arrayBuffer());
				a.cork(), a.write(`${c}content-length: ${o}\r\n\r\n`, "latin1"), a.write(e), a.uncork(), i.onBodySent(e), i.onRequestSent(), !l && i.reset !== !1 && (a[y] = !0), n[U]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(o !== 0 || n[w] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					let e = l;
					l = null, e();
				}
			}
			let waitForDrain = () => new Promise((e, t) => {
				r(l === null), a[P] ? t(a[P]) : l = e;
			});
			a.on("close", onDrain).on("drain", onDrain);
			let u = new AsyncWriter({
				abort: e,
				socket: a,
				request: i,
				contentLength: o,
				client: n,
				expectsPayload: c,
				header: s
			});
			try {
				for await (let e of t) {
					if (a[P]) throw a[P];
					u.write(e) || await waitForDrain();
				}
				u.end();
			} catch (e) {
				u.destroy(e);
			} finally {
				a.off("close", onDrain).off("drain", onDrain);
			}
		}
		class AsyncWriter {
			constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
				this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[D] = !0;
			}
			write(e) {
				let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
				if (t[P]) throw t[P];
				if (t.destroyed) return !1;
				let l = Buffer.byteLength(e);
				if (!l) return !0;
				if (r !== null && a + l > r) {
					if (i[ne]) throw new s();
					process.emitWarning(new s());
				}
				t.cork(), a === 0 && (!o && n.reset !== !1 && (t[y] = !0), r === null ? t.write(`${c}transfer-encoding: chunked\r\n`, "latin1") : t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1")), r === null && t.write(`\r\n${l.toString(16)}\r\n`, "latin1"), this.bytesWritten += l;
				let u = t.write(e);
				return t.uncork(), n.onBodySent(e), u || t[x].timeout && t[x].timeoutType === 3 && t[x].timeout.refresh && t[x].timeout.refresh(), u;
			}
			end() {
				let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
				if (o.onRequestSent(), e[D] = !1, e[P]) throw e[P];
				if (!e.destroyed) {
					if (r === 0 ? i ? e.write(`${a}content-length: 0\r\n\r\n`, "latin1") : e.write(`${a}\r\n`, "latin1") : t === null && e.write("\r\n0\r\n\r\n", "latin1"), t !== null && r !== t) {
						if (n[ne]) throw new s();
						process.emitWarning(new s());
					}
					e[x].timeout && e[x].timeoutType === 3 && e[x].timeout.refresh && e[x].timeout.refresh(), n[U]();
				}
			}
			destroy(e) {
				let { socket: t, client: n, abort: i } = this;
				t[D] = !1, e && (r(n[w] <= 1, "pipeline should only contain this request"), i(e));
			}
		}
		e.exports = connectH1;
	}),
	8788: ((e, t, n) => {
		let r = n(4589), { errorMonitor: i } = n(8474), { pipeline: a } = n(7075), o = n(3440), { RequestContentLengthMismatchError: s, RequestAbortedError: c, SocketError: l, InformationalError: u } = n(8707), { kUrl: d, kReset: f, kClient: p, kRunning: m, kPending: h, kQueue: g, kPendingIdx: _, kRunningIdx: v, kError: y, kSocket: b, kStrictContentLength: x, kOnError: S, kMaxConcurrentStreams: w, kHTTP2Session: T, kResume: E, kSize: D, kHTTPContext: O } = n(6443), k = Symbol("open streams"), A, j = !1, M;
		try {
			M = n(2467);
		} catch {
			M = { constants: {} };
		}
		let { constants: { HTTP2_HEADER_AUTHORITY: N, HTTP2_HEADER_METHOD: P, HTTP2_HEADER_PATH: F, HTTP2_HEADER_SCHEME: I, HTTP2_HEADER_CONTENT_LENGTH: L, HTTP2_HEADER_EXPECT: R, HTTP2_HEADER_STATUS: ee } } = M;
		function parseH2Headers(e) {
			let t = [];
			for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
			else t.push(Buffer.from(n), Buffer.from(r));
			return t;
		}
		function parseH2ResponseHeaders(e) {
			let { [ee]: t, ...n } = e;
			return parseH2Headers(n);
		}
		async function connectH2(e, t) {
			e[b] = t, j || (j = !0, process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" }));
			let n = M.connect(e[d], {
				createConnection: () => t,
				peerMaxConcurrentStreams: e[w]
			});
			n[k] = 0, n[p] = e, n[b] = t, o.addListener(n, "error", onHttp2SessionError), o.addListener(n, "frameError", onHttp2FrameError), o.addListener(n, "end", onHttp2SessionEnd), o.addListener(n, "goaway", onHTTP2GoAway), o.addListener(n, "close", function() {
				let { [p]: e } = this, { [b]: t } = e, n = this[b][y] || this[y] || new l("closed", o.getSocketInfo(t));
				if (e[T] = null, e.destroyed) {
					r(e[h] === 0);
					let t = e[g].splice(e[v]);
					for (let r = 0; r < t.length; r++) {
						let i = t[r];
						o.errorRequest(e, i, n);
					}
				}
			}), n.unref(), e[T] = n, t[T] = n, o.addListener(t, "error", function(e) {
				this[y] = e, this[p][S](e);
			}), o.addListener(t, "end", function() {
				o.destroy(this, new l("other side closed", o.getSocketInfo(this)));
			}), o.addListener(t, "close", function() {
				let t = this[y] || new l("closed", o.getSocketInfo(this));
				e[b] = null, this[T] != null && this[T].destroy(t), e[_] = e[v], r(e[m] === 0), e.emit("disconnect", e[d], [e], t), e[E]();
			});
			let i = !1;
			return t.on("close", () => {
				i = !0;
			}), {
				version: "h2",
				defaultPipelining: Infinity,
				write(...t) {
					return writeH2(e, ...t);
				},
				resume() {
					resumeH2(e);
				},
				destroy(e, n) {
					i ? queueMicrotask(n) : t.destroy(e).on("close", n);
				},
				get destroyed() {
					return t.destroyed;
				},
				busy() {
					return !1;
				}
			};
		}
		function resumeH2(e) {
			let t = e[b];
			t?.destroyed === !1 && (e[D] === 0 && e[w] === 0 ? (t.unref(), e[T].unref()) : (t.ref(), e[T].ref()));
		}
		function onHttp2SessionError(e) {
			this[b][y] = e, this[p][S](e);
		}
		function onHttp2FrameError(e, t, n) {
			if (n === 0) {
				let n = new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
				this[b][y] = n, this[p][S](n);
			}
		}
		function onHttp2SessionEnd() {
			let e = new l("other side closed", o.getSocketInfo(this[b]));
			this.destroy(e), o.destroy(this[b], e);
		}
		function onHTTP2GoAway(e) {
			let t = this[y] || new l(`HTTP/2: "GOAWAY" frame received with code ${e}`, o.getSocketInfo(this)), n = this[p];
			if (n[b] = null, n[O] = null, this[T] != null && (this[T].destroy(t), this[T] = null), o.destroy(this[b], t), n[v] < n[g].length) {
				let e = n[g][n[v]];
				n[g][n[v]++] = null, o.errorRequest(n, e, t), n[_] = n[v];
			}
			r(n[m] === 0), n.emit("disconnect", n[d], [n], t), n[E]();
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH2(e, t) {
			let a = e[T], { method: l, path: f, host: p, upgrade: m, expectContinue: h, signal: y, headers: S } = t, { body: w } = t;
			if (m) return o.errorRequest(e, t, Error("Upgrade not supported for H2")), !1;
			let D = {};
			for (let e = 0; e < S.length; e += 2) {
				let t = S[e + 0], n = S[e + 1];
				if (Array.isArray(n)) for (let e = 0; e < n.length; e++) D[t] ? D[t] += `,${n[e]}` : D[t] = n[e];
				else D[t] = n;
			}
			let O, { hostname: j, port: M } = e[d];
			D[N] = p || `${j}${M ? `:${M}` : ""}`, D[P] = l;
			let abort = (n) => {
				t.aborted || (t.completed ? l === "CONNECT" && O != null && o.destroy(O, n || new c()) : (n ||= new c(), o.errorRequest(e, t, n), O != null && o.destroy(O, n), o.destroy(w, n), e[g][e[v]++] = null, e[E]()));
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				o.errorRequest(e, t, n);
			}
			if (t.aborted) return !1;
			if (l === "CONNECT") {
				a.ref(), O = a.request(D, {
					endStream: !1,
					signal: y
				});
				let n = !1, onResponse = (e) => {
					n = !0, O.off(i, onUpgradeError), t.onUpgradeResponse(Number(e[ee]), e, parseH2ResponseHeaders);
				}, onUpgradeError = (e) => {
					n = !0, O.off("response", onResponse), t.onUpgradeError(e);
				};
				return O.once("response", onResponse), O.once("error", abort), ++a[k], (() => {
					try {
						t.onUpgrade(null, null, O);
					} catch (e) {
						O.off("response", onResponse), abort(e);
						return;
					}
					t.aborted || (O.off("error", abort), O.once(i, onUpgradeError), e[g][e[v]++] = null);
				})(), O.once("close", () => {
					!n && t.completed && (O.off("response", onResponse), O.off(i, onUpgradeError), t.onUpgradeError(new u(`HTTP/2: "stream error" received - code ${O.rstCode}`))), --a[k], a[k] === 0 && a.unref();
				}), !0;
			}
			D[F] = f, D[I] = "https";
			let z = l === "PUT" || l === "POST" || l === "PATCH";
			w && typeof w.read == "function" && w.read(0);
			let B = o.bodyLength(w);
			if (o.isFormDataLike(w)) {
				A ??= n(4492).extractBody;
				let [e, t] = A(w);
				D["content-type"] = t, w = e.stream, B = e.length;
			}
			if (B ??= t.contentLength, B !== 0 && z || (B = null), shouldSendContentLength(l) && B > 0 && t.contentLength != null && t.contentLength !== B) {
				if (e[x]) return o.errorRequest(e, t, new s()), !1;
				process.emitWarning(new s());
			}
			B != null && (r(w, "no body must not have content length"), D[L] = `${B}`), a.ref();
			let te = l === "GET" || l === "HEAD" || w === null;
			return h ? (D[R] = "100-continue", O = a.request(D, {
				endStream: te,
				signal: y
			}), O.once("continue", writeBodyH2)) : (O = a.request(D, {
				endStream: te,
				signal: y
			}), writeBodyH2()), ++a[k], O.once("response", (n) => {
				let { [ee]: r, ...i } = n;
				if (t.onResponseStarted(), t.aborted) {
					let n = new c();
					o.errorRequest(e, t, n), o.destroy(O, n);
				} else t.onHeaders(Number(r), parseH2Headers(i), O.resume.bind(O), "") === !1 && O.pause(), O.on("data", (e) => {
					t.onData(e) === !1 && O.pause();
				});
			}), O.once("end", () => {
				(O.state?.state == null || O.state.state < 6) && t.onComplete([]), a[k] === 0 && a.unref(), abort(new u("HTTP/2: stream half-closed (remote)")), e[g][e[v]++] = null, e[_] = e[v], e[E]();
			}), O.once("close", () => {
				--a[k], a[k] === 0 && a.unref();
			}), O.once("error", function(e) {
				abort(e);
			}), O.once("frameError", (e, t) => {
				abort(new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
			}), !0;
			function writeBodyH2() {
				!w || B === 0 ? writeBuffer(abort, O, null, e, t, e[b], B, z) : o.isBuffer(w) ? writeBuffer(abort, O, w, e, t, e[b], B, z) : o.isBlobLike(w) ? typeof w.stream == "function" ? writeIterable(abort, O, w.stream(), e, t, e[b], B, z) : writeBlob(abort, O, w, e, t, e[b], B, z) : o.isStream(w) ? writeStream(abort, e[b], z, O, w, e, t, B) : o.isIterable(w) ? writeIterable(abort, O, w, e, t, e[b], B, z) : r(!1);
			}
		}
		function writeBuffer(e, t, n, i, a, s, c, l) {
			try {
				n != null && o.isBuffer(n) && (r(c === n.byteLength, "buffer body must have content length"), t.cork(), t.write(n), t.uncork(), t.end(), a.onBodySent(n)), l || (s[f] = !0), a.onRequestSent(), i[E]();
			} catch (t) {
				e(t);
			}
		}
		function writeStream(e, t, n, i, s, c, l, u) {
			r(u !== 0 || c[m] === 0, "stream body cannot be pipelined");
			let d = a(s, i, (r) => {
				r ? (o.destroy(d, r), e(r)) : (o.removeAllListeners(d), l.onRequestSent(), n || (t[f] = !0), c[E]());
			});
			o.addListener(d, "data", onPipeData);
			function onPipeData(e) {
				l.onBodySent(e);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(c === n.size, "blob body must have content length");
			try {
				if (c != null && c !== n.size) throw new s();
				let e = Buffer.from(await n.arrayBuffer());
				t.cork(), t.write(e), t.uncork(), t.end(), a.onBodySent(e), a.onRequestSent(), l || (o[f] = !0), i[E]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(s !== 0 || i[m] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					let e = l;
					l = null, e();
				}
			}
			let waitForDrain = () => new Promise((e, t) => {
				r(l === null), o[y] ? t(o[y]) : l = e;
			});
			t.on("close", onDrain).on("drain", onDrain);
			try {
				for await (let e of n) {
					if (o[y]) throw o[y];
					let n = t.write(e);
					a.onBodySent(e), n || await waitForDrain();
				}
				t.end(), a.onRequestSent(), c || (o[f] = !0), i[E]();
			} catch (t) {
				e(t);
			} finally {
				t.off("close", onDrain).off("drain", onDrain);
			}
		}
		e.exports = connectH2;
	}),
	3701: ((e, t, n) => {
		let r = n(4589), i = n(7030), a = n(7067), o = n(3440), { channels: s } = n(2414), c = n(4655), l = n(1841), { InvalidArgumentError: u, InformationalError: d, ClientDestroyedError: f } = n(8707), p = n(9136), { kUrl: m, kServerName: h, kClient: g, kBusy: _, kConnect: v, kResuming: y, kRunning: b, kPending: x, kSize: S, kQueue: w, kConnected: T, kConnecting: E, kNeedDrain: D, kKeepAliveDefaultTimeout: O, kHostHeader: k, kPendingIdx: A, kRunningIdx: j, kError: M, kPipelining: N, kKeepAliveTimeoutValue: P, kMaxHeadersSize: F, kKeepAliveMaxTimeout: I, kKeepAliveTimeoutThreshold: L, kHeadersTimeout: R, kBodyTimeout: ee, kStrictContentLength: z, kConnector: B, kMaxRedirections: te, kMaxRequests: ne, kCounter: re, kClose: V, kDestroy: H, kDispatch: ie, kInterceptors: U, kLocalAddress: ae, kMaxResponseSize: W, kOnError: oe, kHTTPContext: G, kMaxConcurrentStreams: se, kResume: ce } = n(6443), K = n(637), q = n(8788), le = !1, J = Symbol("kClosedResolve"), noop = () => {};
		function getPipelining(e) {
			return e[N] ?? e[G]?.defaultPipelining ?? 1;
		}
		class Client extends l {
			constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: S, pipelining: T, tls: E, strictContentLength: M, maxCachedSessions: re, maxRedirections: V, connect: H, maxRequestsPerClient: ie, localAddress: K, maxResponseSize: q, autoSelectFamily: de, autoSelectFamilyAttemptTimeout: Y, maxConcurrentStreams: X, allowH2: fe, webSocket: Z, eventSource: pe } = {}) {
				if (super({
					webSocket: Z,
					eventSource: pe
				}), g !== void 0) throw new u("unsupported keepAlive, use pipelining=0 instead");
				if (s !== void 0) throw new u("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
				if (c !== void 0) throw new u("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
				if (f !== void 0) throw new u("unsupported idleTimeout, use keepAliveTimeout instead");
				if (v !== void 0) throw new u("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
				if (n != null && !Number.isFinite(n)) throw new u("invalid maxHeaderSize");
				if (S != null && typeof S != "string") throw new u("invalid socketPath");
				if (l != null && (!Number.isFinite(l) || l < 0)) throw new u("invalid connectTimeout");
				if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new u("invalid keepAliveTimeout");
				if (b != null && (!Number.isFinite(b) || b <= 0)) throw new u("invalid keepAliveMaxTimeout");
				if (x != null && !Number.isFinite(x)) throw new u("invalid keepAliveTimeoutThreshold");
				if (r != null && (!Number.isInteger(r) || r < 0)) throw new u("headersTimeout must be a positive integer or zero");
				if (d != null && (!Number.isInteger(d) || d < 0)) throw new u("bodyTimeout must be a positive integer or zero");
				if (H != null && typeof H != "function" && typeof H != "object") throw new u("connect must be a function or an object");
				if (V != null && (!Number.isInteger(V) || V < 0)) throw new u("maxRedirections must be a positive number");
				if (ie != null && (!Number.isInteger(ie) || ie < 0)) throw new u("maxRequestsPerClient must be a positive number");
				if (K != null && (typeof K != "string" || i.isIP(K) === 0)) throw new u("localAddress must be valid string IP address");
				if (q != null && (!Number.isInteger(q) || q < -1)) throw new u("maxResponseSize must be a positive number");
				if (Y != null && (!Number.isInteger(Y) || Y < -1)) throw new u("autoSelectFamilyAttemptTimeout must be a positive number");
				if (fe != null && typeof fe != "boolean") throw new u("allowH2 must be a valid boolean value");
				if (X != null && (typeof X != "number" || X < 1)) throw new u("maxConcurrentStreams must be a positive integer, greater than 0");
				typeof H != "function" && (H = p({
					...E,
					maxCachedSessions: re,
					allowH2: fe,
					socketPath: S,
					timeout: l,
					...de ? {
						autoSelectFamily: de,
						autoSelectFamilyAttemptTimeout: Y
					} : void 0,
					...H
				})), t?.Client && Array.isArray(t.Client) ? (this[U] = t.Client, le || (le = !0, process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" }))) : this[U] = [ue({ maxRedirections: V })], this[m] = o.parseOrigin(e), this[B] = H, this[N] = T ?? 1, this[F] = n || a.maxHeaderSize, this[O] = _ ?? 4e3, this[I] = b ?? 6e5, this[L] = x ?? 2e3, this[P] = this[O], this[h] = null, this[ae] = K ?? null, this[y] = 0, this[D] = 0, this[k] = `host: ${this[m].hostname}${this[m].port ? `:${this[m].port}` : ""}\r\n`, this[ee] = d ?? 3e5, this[R] = r ?? 3e5, this[z] = M ?? !0, this[te] = V, this[ne] = ie, this[J] = null, this[W] = q > -1 ? q : -1, this[se] = X ?? 100, this[G] = null, this[w] = [], this[j] = 0, this[A] = 0, this[ce] = (e) => resume(this, e), this[oe] = (e) => onError(this, e);
			}
			get pipelining() {
				return this[N];
			}
			set pipelining(e) {
				this[N] = e, this[ce](!0);
			}
			get [x]() {
				return this[w].length - this[A];
			}
			get [b]() {
				return this[A] - this[j];
			}
			get [S]() {
				return this[w].length - this[j];
			}
			get [T]() {
				return !!this[G] && !this[E] && !this[G].destroyed;
			}
			get [_]() {
				return !!(this[G]?.busy(null) || this[S] >= (getPipelining(this) || 1) || this[x] > 0);
			}
			[v](e) {
				connect(this), this.once("connect", e);
			}
			[ie](e, t) {
				let n = e.origin || this[m].origin, r = new c(n, e, t);
				return this[w].push(r), this[y] || (o.bodyLength(r.body) == null && o.isIterable(r.body) ? (this[y] = 1, queueMicrotask(() => resume(this))) : this[ce](!0)), this[y] && this[D] !== 2 && this[_] && (this[D] = 2), this[D] < 2;
			}
			async [V]() {
				return new Promise((e) => {
					this[S] ? this[J] = e : e(null);
				});
			}
			async [H](e) {
				return new Promise((t) => {
					let n = this[w].splice(this[A]);
					for (let t = 0; t < n.length; t++) {
						let r = n[t];
						o.errorRequest(this, r, e);
					}
					let callback = () => {
						this[J] && (this[J](), this[J] = null), t(null);
					};
					this[G] ? (this[G].destroy(e, callback), this[G] = null) : queueMicrotask(callback), this[ce]();
				});
			}
		}
		let ue = n(5092);
		function onError(e, t) {
			if (e[b] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
				r(e[A] === e[j]);
				let n = e[w].splice(e[j]);
				for (let r = 0; r < n.length; r++) {
					let i = n[r];
					o.errorRequest(e, i, t);
				}
				r(e[S] === 0);
			}
		}
		async function connect(e) {
			r(!e[E]), r(!e[G]);
			let { host: t, hostname: n, protocol: a, port: c } = e[m];
			if (n[0] === "[") {
				let e = n.indexOf("]");
				r(e !== -1);
				let t = n.substring(1, e);
				r(i.isIP(t)), n = t;
			}
			e[E] = !0, s.beforeConnect.hasSubscribers && s.beforeConnect.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[G]?.version,
					servername: e[h],
					localAddress: e[ae]
				},
				connector: e[B]
			});
			try {
				let i = await new Promise((r, i) => {
					e[B]({
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						servername: e[h],
						localAddress: e[ae]
					}, (e, t) => {
						e ? i(e) : r(t);
					});
				});
				if (e.destroyed) {
					o.destroy(i.on("error", noop), new f());
					return;
				}
				r(i);
				try {
					e[G] = i.alpnProtocol === "h2" ? await q(e, i) : await K(e, i);
				} catch (e) {
					throw i.destroy().on("error", noop), e;
				}
				e[E] = !1, i[re] = 0, i[ne] = e[ne], i[g] = e, i[M] = null, s.connected.hasSubscribers && s.connected.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[G]?.version,
						servername: e[h],
						localAddress: e[ae]
					},
					connector: e[B],
					socket: i
				}), e.emit("connect", e[m], [e]);
			} catch (i) {
				if (e.destroyed) return;
				if (e[E] = !1, s.connectError.hasSubscribers && s.connectError.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[G]?.version,
						servername: e[h],
						localAddress: e[ae]
					},
					connector: e[B],
					error: i
				}), i.code === "ERR_TLS_CERT_ALTNAME_INVALID") for (r(e[b] === 0); e[x] > 0 && e[w][e[A]].servername === e[h];) {
					let t = e[w][e[A]++];
					o.errorRequest(e, t, i);
				}
				else onError(e, i);
				e.emit("connectionError", e[m], [e], i);
			}
			e[ce]();
		}
		function emitDrain(e) {
			e[D] = 0, e.emit("drain", e[m], [e]);
		}
		function resume(e, t) {
			e[y] !== 2 && (e[y] = 2, _resume(e, t), e[y] = 0, e[j] > 256 && (e[w].splice(0, e[j]), e[A] -= e[j], e[j] = 0));
		}
		function _resume(e, t) {
			for (;;) {
				if (e.destroyed) {
					r(e[x] === 0);
					return;
				}
				if (e[J] && !e[S]) {
					e[J](), e[J] = null;
					return;
				}
				if (e[G] && e[G].resume(), e[_]) e[D] = 2;
				else if (e[D] === 2) {
					t ? (e[D] = 1, queueMicrotask(() => emitDrain(e))) : emitDrain(e);
					continue;
				}
				if (e[x] === 0 || e[b] >= (getPipelining(e) || 1)) return;
				let n = e[w][e[A]];
				if (e[m].protocol === "https:" && e[h] !== n.servername) {
					if (e[b] > 0) return;
					e[h] = n.servername, e[G]?.destroy(new d("servername changed"), () => {
						e[G] = null, resume(e);
					});
				}
				if (e[E]) return;
				if (!e[G]) {
					connect(e);
					return;
				}
				if (e[G].destroyed || e[G].busy(n)) return;
				!n.aborted && e[G].write(n) ? e[A]++ : e[w].splice(e[A], 1);
			}
		}
		e.exports = Client;
	}),
	1841: ((e, t, n) => {
		let r = n(4573), i = n(883), { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = n(8707), { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f, kInterceptors: p } = n(6443), m = Symbol("onDestroyed"), h = Symbol("onClosed"), g = Symbol("Intercepted Dispatch"), _ = Symbol("webSocketOptions"), v = Symbol("eventSourceOptions");
		class DispatcherBase extends i {
			constructor(e) {
				super(), this[d] = !1, this[m] = null, this[u] = !1, this[h] = [], this[_] = e?.webSocket ?? {}, this[v] = e?.eventSource ?? {};
			}
			get webSocketOptions() {
				return {
					maxFragments: this[_].maxFragments ?? 131072,
					maxPayloadSize: this[_].maxPayloadSize ?? 134217728
				};
			}
			get eventSourceOptions() {
				return { maxEventSize: this[v].maxEventSize ?? r.kStringMaxLength };
			}
			get destroyed() {
				return this[d];
			}
			get closed() {
				return this[u];
			}
			get interceptors() {
				return this[p];
			}
			set interceptors(e) {
				if (e) {
					for (let t = e.length - 1; t >= 0; t--) if (typeof this[p][t] != "function") throw new s("interceptor must be an function");
				}
				this[p] = e;
			}
			close(e) {
				if (e === void 0) return new Promise((e, t) => {
					this.close((n, r) => n ? t(n) : e(r));
				});
				if (typeof e != "function") throw new s("invalid callback");
				if (this[d]) {
					queueMicrotask(() => e(new a(), null));
					return;
				}
				if (this[u]) {
					this[h] ? this[h].push(e) : queueMicrotask(() => e(null, null));
					return;
				}
				this[u] = !0, this[h].push(e);
				let onClosed = () => {
					let e = this[h];
					this[h] = null;
					for (let t = 0; t < e.length; t++) e[t](null, null);
				};
				this[l]().then(() => this.destroy()).then(() => {
					queueMicrotask(onClosed);
				});
			}
			destroy(e, t) {
				if (typeof e == "function" && (t = e, e = null), t === void 0) return new Promise((t, n) => {
					this.destroy(e, (e, r) => e ? n(e) : t(r));
				});
				if (typeof t != "function") throw new s("invalid callback");
				if (this[d]) {
					this[m] ? this[m].push(t) : queueMicrotask(() => t(null, null));
					return;
				}
				e ||= new a(), this[d] = !0, this[m] = this[m] || [], this[m].push(t);
				let onDestroyed = () => {
					let e = this[m];
					this[m] = null;
					for (let t = 0; t < e.length; t++) e[t](null, null);
				};
				this[c](e).then(() => {
					queueMicrotask(onDestroyed);
				});
			}
			[g](e, t) {
				if (!this[p] || this[p].length === 0) return this[g] = this[f], this[f](e, t);
				let n = this[f].bind(this);
				for (let e = this[p].length - 1; e >= 0; e--) n = this[p][e](n);
				return this[g] = n, n(e, t);
			}
			dispatch(e, t) {
				if (!t || typeof t != "object") throw new s("handler must be an object");
				try {
					if (!e || typeof e != "object") throw new s("opts must be an object.");
					if (this[d] || this[m]) throw new a();
					if (this[u]) throw new o();
					return this[g](e, t);
				} catch (e) {
					if (typeof t.onError != "function") throw new s("invalid onError method");
					return t.onError(e), !1;
				}
			}
		}
		e.exports = DispatcherBase;
	}),
	883: ((e, t, n) => {
		let r = n(8474);
		class Dispatcher extends r {
			dispatch() {
				throw Error("not implemented");
			}
			close() {
				throw Error("not implemented");
			}
			destroy() {
				throw Error("not implemented");
			}
			compose(...e) {
				let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
				for (let e of t) if (e != null) {
					if (typeof e != "function") throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
					if (n = e(n), n == null || typeof n != "function" || n.length !== 2) throw TypeError("invalid interceptor");
				}
				return new ComposedDispatcher(this, n);
			}
		}
		class ComposedDispatcher extends Dispatcher {
			#e = null;
			#t = null;
			constructor(e, t) {
				super(), this.#e = e, this.#t = t;
			}
			dispatch(...e) {
				this.#t(...e);
			}
			close(...e) {
				return this.#e.close(...e);
			}
			destroy(...e) {
				return this.#e.destroy(...e);
			}
		}
		e.exports = Dispatcher;
	}),
	3137: ((e, t, n) => {
		let r = n(1841), { kClose: i, kDestroy: a, kClosed: o, kDestroyed: s, kDispatch: c, kNoProxyAgent: l, kHttpProxyAgent: u, kHttpsProxyAgent: d } = n(6443), f = n(6672), p = n(7405), m = {
			"http:": 80,
			"https:": 443
		}, h = !1;
		class EnvHttpProxyAgent extends r {
			#e = null;
			#t = null;
			#n = null;
			constructor(e = {}) {
				super(), this.#n = e, h || (h = !0, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" }));
				let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
				this[l] = new p(i);
				let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
				a ? this[u] = new f({
					...i,
					uri: a
				}) : this[u] = this[l];
				let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
				o ? this[d] = new f({
					...i,
					uri: o
				}) : this[d] = this[u], this.#a();
			}
			[c](e, t) {
				let n = new URL(e.origin);
				return this.#r(n).dispatch(e, t);
			}
			async [i]() {
				await this[l].close(), this[u][o] || await this[u].close(), this[d][o] || await this[d].close();
			}
			async [a](e) {
				await this[l].destroy(e), this[u][s] || await this[u].destroy(e), this[d][s] || await this[d].destroy(e);
			}
			#r(e) {
				let { protocol: t, host: n, port: r } = e;
				return n = n.replace(/:\d*$/, "").toLowerCase(), r = Number.parseInt(r, 10) || m[t] || 0, this.#i(n, r) ? t === "https:" ? this[d] : this[u] : this[l];
			}
			#i(e, t) {
				if (this.#o && this.#a(), this.#t.length === 0) return !0;
				if (this.#e === "*") return !1;
				for (let n = 0; n < this.#t.length; n++) {
					let r = this.#t[n];
					if (!(r.port && r.port !== t)) {
						if (!/^[.*]/.test(r.hostname)) {
							if (e === r.hostname) return !1;
						} else if (e.endsWith(r.hostname.replace(/^\*/, ""))) return !1;
					}
				}
				return !0;
			}
			#a() {
				let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
				for (let e = 0; e < t.length; e++) {
					let r = t[e];
					if (!r) continue;
					let i = r.match(/^(.+):(\d+)$/);
					n.push({
						hostname: (i ? i[1] : r).toLowerCase(),
						port: i ? Number.parseInt(i[2], 10) : 0
					});
				}
				this.#e = e, this.#t = n;
			}
			get #o() {
				return this.#n.noProxy === void 0 && this.#e !== this.#s;
			}
			get #s() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
			}
		}
		e.exports = EnvHttpProxyAgent;
	}),
	4660: ((e) => {
		let t = 2047;
		class FixedCircularBuffer {
			constructor() {
				this.bottom = 0, this.top = 0, this.list = Array(2048), this.next = null;
			}
			isEmpty() {
				return this.top === this.bottom;
			}
			isFull() {
				return (this.top + 1 & t) === this.bottom;
			}
			push(e) {
				this.list[this.top] = e, this.top = this.top + 1 & t;
			}
			shift() {
				let e = this.list[this.bottom];
				return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & t, e);
			}
		}
		e.exports = class {
			constructor() {
				this.head = this.tail = new FixedCircularBuffer();
			}
			isEmpty() {
				return this.head.isEmpty();
			}
			push(e) {
				this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(e);
			}
			shift() {
				let e = this.tail, t = e.shift();
				return e.isEmpty() && e.next !== null && (this.tail = e.next), t;
			}
		};
	}),
	2128: ((e, t, n) => {
		let r = n(1841), i = n(4660), { kConnected: a, kSize: o, kRunning: s, kPending: c, kQueued: l, kBusy: u, kFree: d, kUrl: f, kClose: p, kDestroy: m, kDispatch: h } = n(6443), g = n(3246), _ = Symbol("clients"), v = Symbol("needDrain"), y = Symbol("queue"), b = Symbol("closed resolve"), x = Symbol("onDrain"), S = Symbol("onConnect"), w = Symbol("onDisconnect"), T = Symbol("onConnectionError"), E = Symbol("get dispatcher"), D = Symbol("add client"), O = Symbol("remove client"), k = Symbol("stats");
		class PoolBase extends r {
			constructor(e) {
				super(e), this[y] = new i(), this[_] = [], this[l] = 0;
				let t = this;
				this[x] = function(e, n) {
					let r = t[y], i = !1;
					for (; !i;) {
						let e = r.shift();
						if (!e) break;
						t[l]--, i = !this.dispatch(e.opts, e.handler);
					}
					this[v] = i, !this[v] && t[v] && (t[v] = !1, t.emit("drain", e, [t, ...n])), t[b] && r.isEmpty() && Promise.all(t[_].map((e) => e.close())).then(t[b]);
				}, this[S] = (e, n) => {
					t.emit("connect", e, [t, ...n]);
				}, this[w] = (e, n, r) => {
					t.emit("disconnect", e, [t, ...n], r);
				}, this[T] = (e, n, r) => {
					t.emit("connectionError", e, [t, ...n], r);
				}, this[k] = new g(this);
			}
			get [u]() {
				return this[v];
			}
			get [a]() {
				return this[_].filter((e) => e[a]).length;
			}
			get [d]() {
				return this[_].filter((e) => e[a] && !e[v]).length;
			}
			get [c]() {
				let e = this[l];
				for (let { [c]: t } of this[_]) e += t;
				return e;
			}
			get [s]() {
				let e = 0;
				for (let { [s]: t } of this[_]) e += t;
				return e;
			}
			get [o]() {
				let e = this[l];
				for (let { [o]: t } of this[_]) e += t;
				return e;
			}
			get stats() {
				return this[k];
			}
			async [p]() {
				this[y].isEmpty() ? await Promise.all(this[_].map((e) => e.close())) : await new Promise((e) => {
					this[b] = e;
				});
			}
			async [m](e) {
				for (;;) {
					let t = this[y].shift();
					if (!t) break;
					t.handler.onError(e);
				}
				await Promise.all(this[_].map((t) => t.destroy(e)));
			}
			[h](e, t) {
				let n = this[E]();
				return n ? n.dispatch(e, t) || (n[v] = !0, this[v] = !this[E]()) : (this[v] = !0, this[y].push({
					opts: e,
					handler: t
				}), this[l]++), !this[v];
			}
			[D](e) {
				return e.on("drain", this[x]).on("connect", this[S]).on("disconnect", this[w]).on("connectionError", this[T]), this[_].push(e), this[v] && queueMicrotask(() => {
					this[v] && this[x](e[f], [this, e]);
				}), this;
			}
			[O](e) {
				e.close(() => {
					let t = this[_].indexOf(e);
					t !== -1 && this[_].splice(t, 1);
				}), this[v] = this[_].some((e) => !e[v] && e.closed !== !0 && e.destroyed !== !0);
			}
		}
		e.exports = {
			PoolBase,
			kClients: _,
			kNeedDrain: v,
			kAddClient: D,
			kRemoveClient: O,
			kGetDispatcher: E
		};
	}),
	3246: ((e, t, n) => {
		let { kFree: r, kConnected: i, kPending: a, kQueued: o, kRunning: s, kSize: c } = n(6443), l = Symbol("pool");
		class PoolStats {
			constructor(e) {
				this[l] = e;
			}
			get connected() {
				return this[l][i];
			}
			get free() {
				return this[l][r];
			}
			get pending() {
				return this[l][a];
			}
			get queued() {
				return this[l][o];
			}
			get running() {
				return this[l][s];
			}
			get size() {
				return this[l][c];
			}
		}
		e.exports = PoolStats;
	}),
	628: ((e, t, n) => {
		let { PoolBase: r, kClients: i, kNeedDrain: a, kAddClient: o, kGetDispatcher: s } = n(2128), c = n(3701), { InvalidArgumentError: l } = n(8707), u = n(3440), { kUrl: d, kInterceptors: f } = n(6443), p = n(9136), m = Symbol("options"), h = Symbol("connections"), g = Symbol("factory");
		function defaultFactory(e, t) {
			return new c(e, t);
		}
		class Pool extends r {
			constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: _, autoSelectFamilyAttemptTimeout: v, allowH2: y, ...b } = {}) {
				if (t != null && (!Number.isFinite(t) || t < 0)) throw new l("invalid connections");
				if (typeof n != "function") throw new l("factory must be a function.");
				if (r != null && typeof r != "function" && typeof r != "object") throw new l("connect must be a function or an object");
				typeof r != "function" && (r = p({
					...o,
					maxCachedSessions: s,
					allowH2: y,
					socketPath: c,
					timeout: a,
					..._ ? {
						autoSelectFamily: _,
						autoSelectFamilyAttemptTimeout: v
					} : void 0,
					...r
				})), super(b), this[f] = b.interceptors?.Pool && Array.isArray(b.interceptors.Pool) ? b.interceptors.Pool : [], this[h] = t || null, this[d] = u.parseOrigin(e), this[m] = {
					...u.deepClone(b),
					connect: r,
					allowH2: y
				}, this[m].interceptors = b.interceptors ? { ...b.interceptors } : void 0, this[g] = n, this.on("connectionError", (e, t, n) => {
					for (let e of t) {
						let t = this[i].indexOf(e);
						t !== -1 && this[i].splice(t, 1);
					}
				});
			}
			[s]() {
				for (let e of this[i]) if (!e[a]) return e;
				if (!this[h] || this[i].length < this[h]) {
					let e = this[g](this[d], this[m]);
					return this[o](e), e;
				}
			}
		}
		e.exports = Pool;
	}),
	6672: ((e, t, n) => {
		let { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = n(6443), { URL: c } = n(3136), l = n(7405), u = n(628), d = n(1841), { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = n(8707), h = n(9136), g = n(3701), _ = Symbol("proxy agent"), v = Symbol("proxy client"), y = Symbol("proxy headers"), b = Symbol("request tls settings"), x = Symbol("proxy tls settings"), S = Symbol("connect endpoint function"), w = Symbol("tunnel proxy");
		function defaultProtocolPort(e) {
			return e === "https:" ? 443 : 80;
		}
		function defaultFactory(e, t) {
			return new u(e, t);
		}
		let noop = () => {};
		function defaultAgentFactory(e, t) {
			return t.connections === 1 ? new g(e, t) : new u(e, t);
		}
		class Http1ProxyWrapper extends d {
			#e;
			constructor(e, { headers: t = {}, connect: n, factory: r }) {
				if (super(), !e) throw new f("Proxy URL is mandatory");
				this[y] = t, this.#e = r ? r(e, { connect: n }) : new g(e, { connect: n });
			}
			[o](e, t) {
				let n = t.onHeaders;
				t.onHeaders = function(e, r, i) {
					e === 407 ? typeof t.onError == "function" && t.onError(new f("Proxy Authentication Required (407)")) : n && n.call(this, e, r, i);
				};
				let { origin: r, path: i = "/", headers: a = {} } = e;
				if (e.path = r + i, !("host" in a) && !("Host" in a)) {
					let { host: e } = new c(r);
					a.host = e;
				}
				return e.headers = {
					...this[y],
					...a
				}, this.#e[o](e, t);
			}
			async [i]() {
				return this.#e.close();
			}
			async [a](e) {
				return this.#e.destroy(e);
			}
		}
		class ProxyAgent extends d {
			constructor(e) {
				if (super(), !e || typeof e == "object" && !(e instanceof c) && !e.uri) throw new f("Proxy uri is mandatory");
				let { clientFactory: t = defaultFactory } = e;
				if (typeof t != "function") throw new f("Proxy opts.clientFactory must be a function.");
				let { proxyTunnel: n = !0 } = e, i = this.#e(e), { href: a, origin: o, port: u, protocol: d, username: g, password: T, hostname: E } = i;
				if (this[r] = {
					uri: a,
					protocol: d
				}, this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [], this[b] = e.requestTls, this[x] = e.proxyTls, this[y] = e.headers || {}, this[w] = n, e.auth && e.token) throw new f("opts.auth cannot be used in combination with opts.token");
				e.auth ? this[y]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[y]["proxy-authorization"] = e.token : g && T && (this[y]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(T)}`).toString("base64")}`);
				let D = h({ ...e.proxyTls });
				this[S] = h({ ...e.requestTls });
				let O = e.factory || defaultAgentFactory, factory = (e, t) => {
					let { protocol: n } = new c(e);
					return !this[w] && n === "http:" && this[r].protocol === "http:" ? new Http1ProxyWrapper(this[r].uri, {
						headers: this[y],
						connect: D,
						factory: O
					}) : O(e, t);
				};
				this[v] = t(i, { connect: D }), this[_] = new l({
					...e,
					factory,
					connect: async (e, t) => {
						let n = e.host;
						e.port || (n += `:${defaultProtocolPort(e.protocol)}`);
						try {
							let { socket: r, statusCode: i } = await this[v].connect({
								origin: o,
								port: u,
								path: n,
								signal: e.signal,
								headers: {
									...this[y],
									host: e.host
								},
								servername: this[x]?.servername || E
							});
							if (i !== 200 && (r.on("error", noop).destroy(), t(new p(`Proxy response (${i}) !== 200 when HTTP Tunneling`))), e.protocol !== "https:") {
								t(null, r);
								return;
							}
							let a;
							a = this[b] ? this[b].servername : e.servername, this[S]({
								...e,
								servername: a,
								httpSocket: r
							}, t);
						} catch (e) {
							e.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? t(new m(e)) : t(e);
						}
					}
				});
			}
			dispatch(e, t) {
				let n = buildHeaders(e.headers);
				if (throwIfProxyAuthIsSent(n), n && !("host" in n) && !("Host" in n)) {
					let { host: t } = new c(e.origin);
					n.host = t;
				}
				return this[_].dispatch({
					...e,
					headers: n
				}, t);
			}
			#e(e) {
				return typeof e == "string" ? new c(e) : e instanceof c ? e : new c(e.uri);
			}
			async [i]() {
				await this[_].close(), await this[v].close();
			}
			async [a]() {
				await this[_].destroy(), await this[v].destroy();
			}
		}
		function buildHeaders(e) {
			if (Array.isArray(e)) {
				let t = {};
				for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
				return t;
			}
			return e;
		}
		function throwIfProxyAuthIsSent(e) {
			if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
		}
		e.exports = ProxyAgent;
	}),
	50: ((e, t, n) => {
		let r = n(883), i = n(7816);
		class RetryAgent extends r {
			#e = null;
			#t = null;
			constructor(e, t = {}) {
				super(t), this.#e = e, this.#t = t;
			}
			dispatch(e, t) {
				let n = new i({
					...e,
					retryOptions: this.#t
				}, {
					dispatch: this.#e.dispatch.bind(this.#e),
					handler: t
				});
				return this.#e.dispatch(e, n);
			}
			close() {
				return this.#e.close();
			}
			destroy() {
				return this.#e.destroy();
			}
		}
		e.exports = RetryAgent;
	}),
	2581: ((e, t, n) => {
		let r = Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: i } = n(8707), a = n(7405);
		getGlobalDispatcher() === void 0 && setGlobalDispatcher(new a());
		function setGlobalDispatcher(e) {
			if (!e || typeof e.dispatch != "function") throw new i("Argument agent must implement Agent");
			Object.defineProperty(globalThis, r, {
				value: e,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
		}
		function getGlobalDispatcher() {
			return globalThis[r];
		}
		e.exports = {
			setGlobalDispatcher,
			getGlobalDispatcher
		};
	}),
	8155: ((e) => {
		e.exports = class {
			#e;
			constructor(e) {
				if (typeof e != "object" || !e) throw TypeError("handler must be an object");
				this.#e = e;
			}
			onConnect(...e) {
				return this.#e.onConnect?.(...e);
			}
			onError(...e) {
				return this.#e.onError?.(...e);
			}
			onUpgrade(...e) {
				return this.#e.onUpgrade?.(...e);
			}
			onResponseStarted(...e) {
				return this.#e.onResponseStarted?.(...e);
			}
			onHeaders(...e) {
				return this.#e.onHeaders?.(...e);
			}
			onData(...e) {
				return this.#e.onData?.(...e);
			}
			onComplete(...e) {
				return this.#e.onComplete?.(...e);
			}
			onBodySent(...e) {
				return this.#e.onBodySent?.(...e);
			}
		};
	}),
	8754: ((e, t, n) => {
		let r = n(3440), { kBodyUsed: i } = n(6443), a = n(4589), { InvalidArgumentError: o } = n(8707), s = n(8474), c = [
			300,
			301,
			302,
			303,
			307,
			308
		], l = Symbol("body");
		class BodyAsyncIterable {
			constructor(e) {
				this[l] = e, this[i] = !1;
			}
			async *[Symbol.asyncIterator]() {
				a(!this[i], "disturbed"), this[i] = !0, yield* this[l];
			}
		}
		class RedirectHandler {
			constructor(e, t, n, c) {
				if (t != null && (!Number.isInteger(t) || t < 0)) throw new o("maxRedirections must be a positive number");
				r.validateHandler(c, n.method, n.upgrade), this.dispatch = e, this.location = null, this.abort = null, this.opts = {
					...n,
					maxRedirections: 0
				}, this.maxRedirections = t, this.handler = c, this.history = [], this.redirectionLimitReached = !1, r.isStream(this.opts.body) ? (r.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
					a(!1);
				}), typeof this.opts.body.readableDidRead != "boolean" && (this.opts.body[i] = !1, s.prototype.on.call(this.opts.body, "data", function() {
					this[i] = !0;
				}))) : (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
			}
			onConnect(e) {
				this.abort = e, this.handler.onConnect(e, { history: this.history });
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade(e, t, n);
			}
			onError(e) {
				this.handler.onError(e);
			}
			onHeaders(e, t, n, i) {
				if (this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : parseLocation(e, t), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
					this.request && this.request.abort(Error("max redirects")), this.redirectionLimitReached = !0, this.abort(Error("max redirects"));
					return;
				}
				if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) return this.handler.onHeaders(e, t, n, i);
				let { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), c = s ? `${o}${s}` : o;
				this.opts.headers = cleanRequestHeaders(this.opts.headers, e === 303, this.opts.origin !== a), this.opts.path = c, this.opts.origin = a, this.opts.maxRedirections = 0, this.opts.query = null, e === 303 && this.opts.method !== "HEAD" && (this.opts.method = "GET", this.opts.body = null);
			}
			onData(e) {
				if (!this.location) return this.handler.onData(e);
			}
			onComplete(e) {
				this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(e);
			}
			onBodySent(e) {
				this.handler.onBodySent && this.handler.onBodySent(e);
			}
		}
		function parseLocation(e, t) {
			if (c.indexOf(e) === -1) return null;
			for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") return t[e + 1];
		}
		function shouldRemoveHeader(e, t, n) {
			if (e.length === 4) return r.headerNameToString(e) === "host";
			if (t && r.headerNameToString(e).startsWith("content-")) return !0;
			if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
				let t = r.headerNameToString(e);
				return t === "authorization" || t === "cookie" || t === "proxy-authorization";
			}
			return !1;
		}
		function cleanRequestHeaders(e, t, n) {
			let r = [];
			if (Array.isArray(e)) for (let i = 0; i < e.length; i += 2) shouldRemoveHeader(e[i], t, n) || r.push(e[i], e[i + 1]);
			else if (e && typeof e == "object") for (let i of Object.keys(e)) shouldRemoveHeader(i, t, n) || r.push(i, e[i]);
			else a(e == null, "headers must be an object or an array");
			return r;
		}
		e.exports = RedirectHandler;
	}),
	7816: ((e, t, n) => {
		let r = n(4589), { kRetryHandlerDefaultRetry: i } = n(6443), { RequestRetryError: a } = n(8707), { isDisturbed: o, parseHeaders: s, parseRangeHeader: c, wrapRequestBody: l } = n(3440);
		function calculateRetryAfterHeader(e) {
			let t = Date.now();
			return new Date(e).getTime() - t;
		}
		function validatePartialResponseContentLength(e, t, n, r) {
			let i = e["content-length"];
			if (i == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return null;
			let o = Number(i), s = t.end - t.start + 1;
			return !Number.isFinite(o) || o !== s ? new a("Content-Length mismatch", n, {
				headers: e,
				data: { count: r }
			}) : null;
		}
		class RetryHandler {
			constructor(e, t) {
				let { retryOptions: n, ...r } = e, { retry: a, maxRetries: o, maxTimeout: s, minTimeout: c, timeoutFactor: u, methods: d, errorCodes: f, retryAfter: p, statusCodes: m } = n ?? {};
				this.dispatch = t.dispatch, this.handler = t.handler, this.opts = {
					...r,
					body: l(e.body)
				}, this.abort = null, this.aborted = !1, this.retryOpts = {
					retry: a ?? RetryHandler[i],
					retryAfter: p ?? !0,
					maxTimeout: s ?? 3e4,
					minTimeout: c ?? 500,
					timeoutFactor: u ?? 2,
					maxRetries: o ?? 5,
					methods: d ?? [
						"GET",
						"HEAD",
						"OPTIONS",
						"PUT",
						"DELETE",
						"TRACE"
					],
					statusCodes: m ?? [
						500,
						502,
						503,
						504,
						429
					],
					errorCodes: f ?? [
						"ECONNRESET",
						"ECONNREFUSED",
						"ENOTFOUND",
						"ENETDOWN",
						"ENETUNREACH",
						"EHOSTDOWN",
						"EHOSTUNREACH",
						"EPIPE",
						"UND_ERR_SOCKET"
					]
				}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect((e) => {
					this.aborted = !0, this.abort ? this.abort(e) : this.reason = e;
				});
			}
			checkpointResponseEnd(e, t) {
				if (this.end == null && this.opts.method !== "HEAD") {
					let t = e["content-length"];
					this.end = t == null ? null : Number(t) - 1, r(this.end == null || Number.isFinite(this.end), "invalid content-length");
				}
				this.resume = this.end == null ? null : t;
			}
			onRequestSent() {
				this.handler.onRequestSent && this.handler.onRequestSent();
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade && this.handler.onUpgrade(e, t, n);
			}
			onConnect(e) {
				this.aborted ? e(this.reason) : this.abort = e;
			}
			onBodySent(e) {
				if (this.handler.onBodySent) return this.handler.onBodySent(e);
			}
			static [i](e, { state: t, opts: n }, r) {
				let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h } = c, { counter: g } = t;
				if (a && a !== "UND_ERR_REQ_RETRY" && !m.includes(a) || Array.isArray(h) && !h.includes(s) || i != null && Array.isArray(p) && !p.includes(i) || g > l) {
					r(e);
					return;
				}
				let _ = o?.["retry-after"];
				_ &&= (_ = Number(_), Number.isNaN(_) ? calculateRetryAfterHeader(_) : _ * 1e3);
				let v = Math.min(_ > 0 ? _ : u * f ** (g - 1), d);
				setTimeout(() => r(null), v);
			}
			onHeaders(e, t, n, i) {
				let o = s(t);
				if (this.retryCount += 1, e >= 300) return !this.headersSent && this.retryOpts.statusCodes.includes(e) === !1 ? (this.headersSent = !0, this.checkpointResponseEnd(o, n), this.handler.onHeaders(e, t, n, i)) : (this.abort(new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				})), !1);
				if (this.resume != null) {
					if (this.resume = null, e !== 206 && (this.start > 0 || e !== 200)) return this.abort(new a("server does not support the range header and the payload was partially consumed", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					let t = c(o["content-range"]);
					if (!t) return this.abort(new a("Content-Range mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					if (this.etag != null && this.etag !== o.etag) return this.abort(new a("ETag mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1;
					let r = validatePartialResponseContentLength(o, t, e, this.retryCount);
					if (r != null) return this.abort(r), !1;
					let { start: i, size: s, end: l = s - 1 } = t;
					return this.start !== i || this.end != null && this.end !== l ? (this.abort(new a("Content-Range mismatch", e, {
						headers: o,
						data: { count: this.retryCount }
					})), !1) : (this.resume = n, !0);
				}
				if (this.end == null) {
					if (e === 206) {
						let a = c(o["content-range"]);
						if (a == null) return this.headersSent = !0, this.handler.onHeaders(e, t, n, i);
						let s = validatePartialResponseContentLength(o, a, e, this.retryCount);
						if (s != null) return this.abort(s), !1;
						let { start: l, size: u, end: d = u - 1 } = a;
						r(l != null && Number.isFinite(l), "content-range mismatch"), r(d != null && Number.isFinite(d), "invalid content-length"), this.start = l, this.end = d;
					}
					if (this.end == null) {
						let e = o["content-length"];
						this.end = e == null ? null : Number(e) - 1;
					}
					return r(Number.isFinite(this.start)), r(this.end == null || Number.isFinite(this.end), "invalid content-length"), this.resume = n, this.headersSent = !0, this.etag = o.etag == null ? null : o.etag, this.etag != null && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(e, t, n, i);
				}
				let l = new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				});
				return this.abort(l), !1;
			}
			onData(e) {
				return this.start += e.length, this.handler.onData(e);
			}
			onComplete(e) {
				return this.retryCount = 0, this.handler.onComplete(e);
			}
			onError(e) {
				if (this.aborted || o(this.opts.body) || this.headersSent && this.resume == null) return this.handler.onError(e);
				this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(e, {
					state: { counter: this.retryCount },
					opts: {
						retryOptions: this.retryOpts,
						...this.opts
					}
				}, onRetry.bind(this));
				function onRetry(e) {
					if (e != null || this.aborted || o(this.opts.body)) return this.handler.onError(e);
					if (this.start !== 0) {
						let e = { range: `bytes=${this.start}-${this.end ?? ""}` };
						this.etag != null && (e["if-match"] = this.etag), this.opts = {
							...this.opts,
							headers: {
								...this.opts.headers,
								...e
							}
						};
					}
					try {
						this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
					} catch (e) {
						this.handler.onError(e);
					}
				}
			}
		}
		e.exports = RetryHandler;
	}),
	379: ((e, t, n) => {
		let { isIP: r } = n(7030), { lookup: i } = n(610), a = n(8155), { InvalidArgumentError: o, InformationalError: s } = n(8707), c = 2 ** 31 - 1;
		class DNSInstance {
			#e = 0;
			#t = 0;
			#n = new Map();
			dualStack = !0;
			affinity = null;
			lookup = null;
			pick = null;
			constructor(e) {
				this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#r, this.pick = e.pick ?? this.#i;
			}
			get full() {
				return this.#n.size === this.#t;
			}
			runLookup(e, t, n) {
				let r = this.#n.get(e.hostname);
				if (r == null && this.full) {
					n(null, e.origin);
					return;
				}
				let i = {
					affinity: this.affinity,
					dualStack: this.dualStack,
					lookup: this.lookup,
					pick: this.pick,
					...t.dns,
					maxTTL: this.#e,
					maxItems: this.#t
				};
				if (r == null) this.lookup(e, i, (t, r) => {
					if (t || r == null || r.length === 0) {
						n(t ?? new s("No DNS entries found"));
						return;
					}
					this.setRecords(e, r);
					let a = this.#n.get(e.hostname), o = this.pick(e, a, i.affinity), c;
					c = typeof o.port == "number" ? `:${o.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${c}`);
				});
				else {
					let a = this.pick(e, r, i.affinity);
					if (a == null) {
						this.#n.delete(e.hostname), this.runLookup(e, t, n);
						return;
					}
					let o;
					o = typeof a.port == "number" ? `:${a.port}` : e.port === "" ? "" : `:${e.port}`, n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
				}
			}
			#r(e, t, n) {
				i(e.hostname, {
					all: !0,
					family: this.dualStack === !1 ? this.affinity : 0,
					order: "ipv4first"
				}, (e, t) => {
					if (e) return n(e);
					let r = new Map();
					for (let e of t) r.set(`${e.address}:${e.family}`, e);
					n(null, r.values());
				});
			}
			#i(e, t, n) {
				let r = null, { records: i, offset: a } = t, o;
				if (this.dualStack ? (n ?? (a == null || a === c ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
				o.offset == null || o.offset === c ? o.offset = 0 : o.offset++;
				let s = o.offset % o.ips.length;
				return r = o.ips[s] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(s, 1), this.pick(e, t, n)) : r;
			}
			setRecords(e, t) {
				let n = Date.now(), r = { records: {
					4: null,
					6: null
				} };
				for (let e of t) {
					e.timestamp = n, e.ttl = typeof e.ttl == "number" ? Math.min(e.ttl, this.#e) : this.#e;
					let t = r.records[e.family] ?? { ips: [] };
					t.ips.push(e), r.records[e.family] = t;
				}
				this.#n.set(e.hostname, r);
			}
			getHandler(e, t) {
				return new DNSDispatchHandler(this, e, t);
			}
		}
		class DNSDispatchHandler extends a {
			#e = null;
			#t = null;
			#n = null;
			#r = null;
			#i = null;
			constructor(e, { origin: t, handler: n, dispatch: r }, i) {
				super(n), this.#i = t, this.#r = n, this.#t = { ...i }, this.#e = e, this.#n = r;
			}
			onError(e) {
				switch (e.code) {
					case "ETIMEDOUT":
					case "ECONNREFUSED":
						if (this.#e.dualStack) {
							this.#e.runLookup(this.#i, this.#t, (e, t) => {
								if (e) return this.#r.onError(e);
								let n = {
									...this.#t,
									origin: t
								};
								this.#n(n, this);
							});
							return;
						}
						this.#r.onError(e);
						return;
					case "ENOTFOUND": this.#e.deleteRecord(this.#i);
					default: this.#r.onError(e);
				}
			}
		}
		e.exports = (e) => {
			if (e?.maxTTL != null && (typeof e?.maxTTL != "number" || e?.maxTTL < 0)) throw new o("Invalid maxTTL. Must be a positive number");
			if (e?.maxItems != null && (typeof e?.maxItems != "number" || e?.maxItems < 1)) throw new o("Invalid maxItems. Must be a positive number and greater than zero");
			if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new o("Invalid affinity. Must be either 4 or 6");
			if (e?.dualStack != null && typeof e?.dualStack != "boolean") throw new o("Invalid dualStack. Must be a boolean");
			if (e?.lookup != null && typeof e?.lookup != "function") throw new o("Invalid lookup. Must be a function");
			if (e?.pick != null && typeof e?.pick != "function") throw new o("Invalid pick. Must be a function");
			let t = e?.dualStack ?? !0, n;
			n = t ? e?.affinity ?? null : e?.affinity ?? 4;
			let i = {
				maxTTL: e?.maxTTL ?? 1e4,
				lookup: e?.lookup ?? null,
				pick: e?.pick ?? null,
				dualStack: t,
				affinity: n,
				maxItems: e?.maxItems ?? Infinity
			}, a = new DNSInstance(i);
			return (e) => function(t, n) {
				let i = t.origin.constructor === URL ? t.origin : new URL(t.origin);
				return r(i.hostname) === 0 ? (a.runLookup(i, t, (r, o) => {
					if (r) return n.onError(r);
					let s = null;
					s = {
						...t,
						servername: i.hostname,
						origin: o,
						headers: {
							host: i.hostname,
							...t.headers
						}
					}, e(s, a.getHandler({
						origin: i,
						dispatch: e,
						handler: n
					}, t));
				}), !0) : e(t, n);
			};
		};
	}),
	8060: ((e, t, n) => {
		let r = n(3440), { InvalidArgumentError: i, RequestAbortedError: a } = n(8707), o = n(8155);
		class DumpHandler extends o {
			#e = 1048576;
			#t = null;
			#n = !1;
			#r = !1;
			#i = 0;
			#a = null;
			#o = null;
			constructor({ maxSize: e }, t) {
				if (super(t), e != null && (!Number.isFinite(e) || e < 1)) throw new i("maxSize must be a number greater than 0");
				this.#e = e ?? this.#e, this.#o = t;
			}
			onConnect(e) {
				this.#t = e, this.#o.onConnect(this.#s.bind(this));
			}
			#s(e) {
				this.#r = !0, this.#a = e;
			}
			onHeaders(e, t, n, i) {
				let o = r.parseHeaders(t)["content-length"];
				if (o != null && o > this.#e) throw new a(`Response size (${o}) larger than maxSize (${this.#e})`);
				return this.#r ? !0 : this.#o.onHeaders(e, t, n, i);
			}
			onError(e) {
				this.#n || (e = this.#a ?? e, this.#o.onError(e));
			}
			onData(e) {
				return this.#i += e.length, this.#i >= this.#e && (this.#n = !0, this.#r ? this.#o.onError(this.#a) : this.#o.onComplete([])), !0;
			}
			onComplete(e) {
				this.#n || (this.#r ? this.#o.onError(this.reason) : this.#o.onComplete(e));
			}
		}
		function createDumpInterceptor({ maxSize: e } = { maxSize: 1048576 }) {
			return (t) => function(n, r) {
				let { dumpMaxSize: i = e } = n;
				return t(n, new DumpHandler({ maxSize: i }, r));
			};
		}
		e.exports = createDumpInterceptor;
	}),
	5092: ((e, t, n) => {
		let r = n(8754);
		function createRedirectInterceptor({ maxRedirections: e }) {
			return (t) => function(n, i) {
				let { maxRedirections: a = e } = n;
				if (!a) return t(n, i);
				let o = new r(t, a, n, i);
				return n = {
					...n,
					maxRedirections: 0
				}, t(n, o);
			};
		}
		e.exports = createRedirectInterceptor;
	}),
	1514: ((e, t, n) => {
		let r = n(8754);
		e.exports = (e) => {
			let t = e?.maxRedirections;
			return (e) => function(n, i) {
				let { maxRedirections: a = t, ...o } = n;
				return a ? e(o, new r(e, a, n, i)) : e(n, i);
			};
		};
	}),
	2026: ((e, t, n) => {
		let r = n(7816);
		e.exports = (e) => (t) => function(n, i) {
			return t(n, new r({
				...n,
				retryOptions: {
					...e,
					...n.retryOptions
				}
			}, {
				handler: i,
				dispatch: t
			}));
		};
	}),
	2824: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.SPECIAL_HEADERS = t.HEADER_STATE = t.MINOR = t.MAJOR = t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS = t.TOKEN = t.STRICT_TOKEN = t.HEX = t.URL_CHAR = t.STRICT_URL_CHAR = t.USERINFO_CHARS = t.MARK = t.ALPHANUM = t.NUM = t.HEX_MAP = t.NUM_MAP = t.ALPHA = t.FINISH = t.H_METHOD_MAP = t.METHOD_MAP = t.METHODS_RTSP = t.METHODS_ICE = t.METHODS_HTTP = t.METHODS = t.LENIENT_FLAGS = t.FLAGS = t.TYPE = t.ERROR = void 0;
		let r = n(172);
		(function(e) {
			e[e.OK = 0] = "OK", e[e.INTERNAL = 1] = "INTERNAL", e[e.STRICT = 2] = "STRICT", e[e.LF_EXPECTED = 3] = "LF_EXPECTED", e[e.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", e[e.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", e[e.INVALID_METHOD = 6] = "INVALID_METHOD", e[e.INVALID_URL = 7] = "INVALID_URL", e[e.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", e[e.INVALID_VERSION = 9] = "INVALID_VERSION", e[e.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", e[e.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", e[e.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", e[e.INVALID_STATUS = 13] = "INVALID_STATUS", e[e.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", e[e.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", e[e.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", e[e.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", e[e.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", e[e.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", e[e.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", e[e.PAUSED = 21] = "PAUSED", e[e.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", e[e.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", e[e.USER = 24] = "USER";
		})(t.ERROR ||= {}), (function(e) {
			e[e.BOTH = 0] = "BOTH", e[e.REQUEST = 1] = "REQUEST", e[e.RESPONSE = 2] = "RESPONSE";
		})(t.TYPE ||= {}), (function(e) {
			e[e.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", e[e.CHUNKED = 8] = "CHUNKED", e[e.UPGRADE = 16] = "UPGRADE", e[e.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", e[e.SKIPBODY = 64] = "SKIPBODY", e[e.TRAILING = 128] = "TRAILING", e[e.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
		})(t.FLAGS ||= {}), (function(e) {
			e[e.HEADERS = 1] = "HEADERS", e[e.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", e[e.KEEP_ALIVE = 4] = "KEEP_ALIVE";
		})(t.LENIENT_FLAGS ||= {});
		var i;
		(function(e) {
			e[e.DELETE = 0] = "DELETE", e[e.GET = 1] = "GET", e[e.HEAD = 2] = "HEAD", e[e.POST = 3] = "POST", e[e.PUT = 4] = "PUT", e[e.CONNECT = 5] = "CONNECT", e[e.OPTIONS = 6] = "OPTIONS", e[e.TRACE = 7] = "TRACE", e[e.COPY = 8] = "COPY", e[e.LOCK = 9] = "LOCK", e[e.MKCOL = 10] = "MKCOL", e[e.MOVE = 11] = "MOVE", e[e.PROPFIND = 12] = "PROPFIND", e[e.PROPPATCH = 13] = "PROPPATCH", e[e.SEARCH = 14] = "SEARCH", e[e.UNLOCK = 15] = "UNLOCK", e[e.BIND = 16] = "BIND", e[e.REBIND = 17] = "REBIND", e[e.UNBIND = 18] = "UNBIND", e[e.ACL = 19] = "ACL", e[e.REPORT = 20] = "REPORT", e[e.MKACTIVITY = 21] = "MKACTIVITY", e[e.CHECKOUT = 22] = "CHECKOUT", e[e.MERGE = 23] = "MERGE", e[e["M-SEARCH"] = 24] = "M-SEARCH", e[e.NOTIFY = 25] = "NOTIFY", e[e.SUBSCRIBE = 26] = "SUBSCRIBE", e[e.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", e[e.PATCH = 28] = "PATCH", e[e.PURGE = 29] = "PURGE", e[e.MKCALENDAR = 30] = "MKCALENDAR", e[e.LINK = 31] = "LINK", e[e.UNLINK = 32] = "UNLINK", e[e.SOURCE = 33] = "SOURCE", e[e.PRI = 34] = "PRI", e[e.DESCRIBE = 35] = "DESCRIBE", e[e.ANNOUNCE = 36] = "ANNOUNCE", e[e.SETUP = 37] = "SETUP", e[e.PLAY = 38] = "PLAY", e[e.PAUSE = 39] = "PAUSE", e[e.TEARDOWN = 40] = "TEARDOWN", e[e.GET_PARAMETER = 41] = "GET_PARAMETER", e[e.SET_PARAMETER = 42] = "SET_PARAMETER", e[e.REDIRECT = 43] = "REDIRECT", e[e.RECORD = 44] = "RECORD", e[e.FLUSH = 45] = "FLUSH";
		})(i = t.METHODS ||= {}), t.METHODS_HTTP = [
			i.DELETE,
			i.GET,
			i.HEAD,
			i.POST,
			i.PUT,
			i.CONNECT,
			i.OPTIONS,
			i.TRACE,
			i.COPY,
			i.LOCK,
			i.MKCOL,
			i.MOVE,
			i.PROPFIND,
			i.PROPPATCH,
			i.SEARCH,
			i.UNLOCK,
			i.BIND,
			i.REBIND,
			i.UNBIND,
			i.ACL,
			i.REPORT,
			i.MKACTIVITY,
			i.CHECKOUT,
			i.MERGE,
			i["M-SEARCH"],
			i.NOTIFY,
			i.SUBSCRIBE,
			i.UNSUBSCRIBE,
			i.PATCH,
			i.PURGE,
			i.MKCALENDAR,
			i.LINK,
			i.UNLINK,
			i.PRI,
			i.SOURCE
		], t.METHODS_ICE = [i.SOURCE], t.METHODS_RTSP = [
			i.OPTIONS,
			i.DESCRIBE,
			i.ANNOUNCE,
			i.SETUP,
			i.PLAY,
			i.PAUSE,
			i.TEARDOWN,
			i.GET_PARAMETER,
			i.SET_PARAMETER,
			i.REDIRECT,
			i.RECORD,
			i.FLUSH,
			i.GET,
			i.POST
		], t.METHOD_MAP = r.enumToMap(i), t.H_METHOD_MAP = {}, Object.keys(t.METHOD_MAP).forEach((e) => {
			/^H/.test(e) && (t.H_METHOD_MAP[e] = t.METHOD_MAP[e]);
		}), (function(e) {
			e[e.SAFE = 0] = "SAFE", e[e.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", e[e.UNSAFE = 2] = "UNSAFE";
		})(t.FINISH ||= {}), t.ALPHA = [];
		for (let e = 65; e <= 90; e++) t.ALPHA.push(String.fromCharCode(e)), t.ALPHA.push(String.fromCharCode(e + 32));
		t.NUM_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9
		}, t.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15
		}, t.NUM = [
			"0",
			"1",
			"2",
			"3",
			"4",
			"5",
			"6",
			"7",
			"8",
			"9"
		], t.ALPHANUM = t.ALPHA.concat(t.NUM), t.MARK = [
			"-",
			"_",
			".",
			"!",
			"~",
			"*",
			"'",
			"(",
			")"
		], t.USERINFO_CHARS = t.ALPHANUM.concat(t.MARK).concat([
			"%",
			";",
			":",
			"&",
			"=",
			"+",
			"$",
			","
		]), t.STRICT_URL_CHAR = "!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~".split("").concat(t.ALPHANUM), t.URL_CHAR = t.STRICT_URL_CHAR.concat(["	", "\f"]);
		for (let e = 128; e <= 255; e++) t.URL_CHAR.push(e);
		t.HEX = t.NUM.concat([
			"a",
			"b",
			"c",
			"d",
			"e",
			"f",
			"A",
			"B",
			"C",
			"D",
			"E",
			"F"
		]), t.STRICT_TOKEN = [
			"!",
			"#",
			"$",
			"%",
			"&",
			"'",
			"*",
			"+",
			"-",
			".",
			"^",
			"_",
			"`",
			"|",
			"~"
		].concat(t.ALPHANUM), t.TOKEN = t.STRICT_TOKEN.concat([" "]), t.HEADER_CHARS = ["	"];
		for (let e = 32; e <= 255; e++) e !== 127 && t.HEADER_CHARS.push(e);
		t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS.filter((e) => e !== 44), t.MAJOR = t.NUM_MAP, t.MINOR = t.MAJOR;
		var a;
		(function(e) {
			e[e.GENERAL = 0] = "GENERAL", e[e.CONNECTION = 1] = "CONNECTION", e[e.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", e[e.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", e[e.UPGRADE = 4] = "UPGRADE", e[e.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", e[e.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", e[e.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
		})(a = t.HEADER_STATE ||= {}), t.SPECIAL_HEADERS = {
			connection: a.CONNECTION,
			"content-length": a.CONTENT_LENGTH,
			"proxy-connection": a.CONNECTION,
			"transfer-encoding": a.TRANSFER_ENCODING,
			upgrade: a.UPGRADE
		};
	}),
	3870: ((e, t, n) => {
		let { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
	}),
	3434: ((e, t, n) => {
		let { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
	}),
	172: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: !0 }), t.enumToMap = void 0;
		function enumToMap(e) {
			let t = {};
			return Object.keys(e).forEach((n) => {
				let r = e[n];
				typeof r == "number" && (t[n] = r);
			}), t;
		}
		t.enumToMap = enumToMap;
	}),
	7501: ((e, t, n) => {
		let { kClients: r } = n(6443), i = n(7405), { kAgent: a, kMockAgentSet: o, kMockAgentGet: s, kDispatches: c, kIsMockActive: l, kNetConnect: u, kGetNetConnect: d, kOptions: f, kFactory: p } = n(1117), m = n(7365), h = n(4004), { matchValue: g, buildMockOptions: _ } = n(3397), { InvalidArgumentError: v, UndiciError: y } = n(8707), b = n(883), x = n(1529), S = n(6142);
		class MockAgent extends b {
			constructor(e) {
				if (super(e), this[u] = !0, this[l] = !0, e?.agent && typeof e.agent.dispatch != "function") throw new v("Argument opts.agent must implement Agent");
				let t = e?.agent ? e.agent : new i(e);
				this[a] = t, this[r] = t[r], this[f] = _(e);
			}
			get(e) {
				let t = this[s](e);
				return t || (t = this[p](e), this[o](e, t)), t;
			}
			dispatch(e, t) {
				return this.get(e.origin), this[a].dispatch(e, t);
			}
			async close() {
				await this[a].close(), this[r].clear();
			}
			deactivate() {
				this[l] = !1;
			}
			activate() {
				this[l] = !0;
			}
			enableNetConnect(e) {
				if (typeof e == "string" || typeof e == "function" || e instanceof RegExp) Array.isArray(this[u]) ? this[u].push(e) : this[u] = [e];
				else if (e === void 0) this[u] = !0;
				else throw new v("Unsupported matcher. Must be one of String|Function|RegExp.");
			}
			disableNetConnect() {
				this[u] = !1;
			}
			get isMockActive() {
				return this[l];
			}
			[o](e, t) {
				this[r].set(e, t);
			}
			[p](e) {
				let t = Object.assign({ agent: this }, this[f]);
				return this[f] && this[f].connections === 1 ? new m(e, t) : new h(e, t);
			}
			[s](e) {
				let t = this[r].get(e);
				if (t) return t;
				if (typeof e != "string") {
					let t = this[p]("http://localhost:9999");
					return this[o](e, t), t;
				}
				for (let [t, n] of Array.from(this[r])) if (n && typeof t != "string" && g(t, e)) {
					let t = this[p](e);
					return this[o](e, t), t[c] = n[c], t;
				}
			}
			[d]() {
				return this[u];
			}
			pendingInterceptors() {
				let e = this[r];
				return Array.from(e.entries()).flatMap(([e, t]) => t[c].map((t) => ({
					...t,
					origin: e
				}))).filter(({ pending: e }) => e);
			}
			assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new S() } = {}) {
				let t = this.pendingInterceptors();
				if (t.length === 0) return;
				let n = new x("interceptor", "interceptors").pluralize(t.length);
				throw new y(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
			}
		}
		e.exports = MockAgent;
	}),
	7365: ((e, t, n) => {
		let { promisify: r } = n(7975), i = n(3701), { buildMockDispatch: a } = n(3397), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(1117), { MockInterceptor: p } = n(1511), m = n(6443), { InvalidArgumentError: h } = n(8707);
		class MockClient extends i {
			constructor(e, t) {
				if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new h("Argument opts.agent must implement Agent");
				this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockClient;
	}),
	2429: ((e, t, n) => {
		let { UndiciError: r } = n(8707), i = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
		class MockNotMatchedError extends r {
			constructor(e) {
				super(e), Error.captureStackTrace(this, MockNotMatchedError), this.name = "MockNotMatchedError", this.message = e || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === !0;
			}
			[i] = !0;
		}
		e.exports = { MockNotMatchedError };
	}),
	1511: ((e, t, n) => {
		let { getResponseData: r, buildKey: i, addMockDispatch: a } = n(3397), { kDispatches: o, kDispatchKey: s, kDefaultHeaders: c, kDefaultTrailers: l, kContentLength: u, kMockDispatch: d } = n(1117), { InvalidArgumentError: f } = n(8707), { buildURL: p } = n(3440);
		class MockScope {
			constructor(e) {
				this[d] = e;
			}
			delay(e) {
				if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new f("waitInMs must be a valid integer > 0");
				return this[d].delay = e, this;
			}
			persist() {
				return this[d].persist = !0, this;
			}
			times(e) {
				if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new f("repeatTimes must be a valid integer > 0");
				return this[d].times = e, this;
			}
		}
		class MockInterceptor {
			constructor(e, t) {
				if (typeof e != "object") throw new f("opts must be an object");
				if (e.path === void 0) throw new f("opts.path must be defined");
				if (e.method === void 0 && (e.method = "GET"), typeof e.path == "string") {
					if (e.query) e.path = p(e.path, e.query);
					else {
						let t = new URL(e.path, "data://");
						e.path = t.pathname + t.search;
					}
				}
				typeof e.method == "string" && (e.method = e.method.toUpperCase()), this[s] = i(e), this[o] = t, this[c] = {}, this[l] = {}, this[u] = !1;
			}
			createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
				let i = r(t), a = this[u] ? { "content-length": i.length } : {};
				return {
					statusCode: e,
					data: t,
					headers: {
						...this[c],
						...a,
						...n.headers
					},
					trailers: {
						...this[l],
						...n.trailers
					}
				};
			}
			validateReplyParameters(e) {
				if (e.statusCode === void 0) throw new f("statusCode must be defined");
				if (typeof e.responseOptions != "object" || e.responseOptions === null) throw new f("responseOptions must be an object");
			}
			reply(e) {
				if (typeof e == "function") {
					let t = a(this[o], this[s], (t) => {
						let n = e(t);
						if (typeof n != "object" || !n) throw new f("reply options callback must return an object");
						let r = {
							data: "",
							responseOptions: {},
							...n
						};
						return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
					});
					return new MockScope(t);
				}
				let t = {
					statusCode: e,
					data: arguments[1] === void 0 ? "" : arguments[1],
					responseOptions: arguments[2] === void 0 ? {} : arguments[2]
				};
				this.validateReplyParameters(t);
				let n = this.createMockScopeDispatchData(t), r = a(this[o], this[s], n);
				return new MockScope(r);
			}
			replyWithError(e) {
				if (e === void 0) throw new f("error must be defined");
				let t = a(this[o], this[s], { error: e });
				return new MockScope(t);
			}
			defaultReplyHeaders(e) {
				if (e === void 0) throw new f("headers must be defined");
				return this[c] = e, this;
			}
			defaultReplyTrailers(e) {
				if (e === void 0) throw new f("trailers must be defined");
				return this[l] = e, this;
			}
			replyContentLength() {
				return this[u] = !0, this;
			}
		}
		e.exports.MockInterceptor = MockInterceptor, e.exports.MockScope = MockScope;
	}),
	4004: ((e, t, n) => {
		let { promisify: r } = n(7975), i = n(628), { buildMockDispatch: a } = n(3397), { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(1117), { MockInterceptor: p } = n(1511), m = n(6443), { InvalidArgumentError: h } = n(8707);
		class MockPool extends i {
			constructor(e, t) {
				if (super(e, t), !t || !t.agent || typeof t.agent.dispatch != "function") throw new h("Argument opts.agent must implement Agent");
				this[s] = t.agent, this[u] = e, this[o] = [], this[f] = 1, this[d] = this.dispatch, this[l] = this.close.bind(this), this.dispatch = a.call(this), this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])(), this[f] = 0, this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockPool;
	}),
	1117: ((e) => {
		e.exports = {
			kAgent: Symbol("agent"),
			kOptions: Symbol("options"),
			kFactory: Symbol("factory"),
			kDispatches: Symbol("dispatches"),
			kDispatchKey: Symbol("dispatch key"),
			kDefaultHeaders: Symbol("default headers"),
			kDefaultTrailers: Symbol("default trailers"),
			kContentLength: Symbol("content length"),
			kMockAgent: Symbol("mock agent"),
			kMockAgentSet: Symbol("mock agent set"),
			kMockAgentGet: Symbol("mock agent get"),
			kMockDispatch: Symbol("mock dispatch"),
			kClose: Symbol("close"),
			kOriginalClose: Symbol("original agent close"),
			kOrigin: Symbol("origin"),
			kIsMockActive: Symbol("is mock active"),
			kNetConnect: Symbol("net connect"),
			kGetNetConnect: Symbol("get net connect"),
			kConnected: Symbol("connected")
		};
	}),
	3397: ((e, t, n) => {
		let { MockNotMatchedError: r } = n(2429), { kDispatches: i, kMockAgent: a, kOriginalDispatch: o, kOrigin: s, kGetNetConnect: c } = n(1117), { buildURL: l } = n(3440), { STATUS_CODES: u } = n(7067), { types: { isPromise: d } } = n(7975);
		function matchValue(e, t) {
			return typeof e == "string" ? e === t : e instanceof RegExp ? e.test(t) : typeof e == "function" && e(t) === !0;
		}
		function lowerCaseEntries(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
		}
		function getHeaderByName(e, t) {
			if (Array.isArray(e)) {
				for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
			} else return typeof e.get == "function" ? e.get(t) : lowerCaseEntries(e)[t.toLocaleLowerCase()];
		}
		function buildHeadersFromArray(e) {
			let t = e.slice(), n = [];
			for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
			return Object.fromEntries(n);
		}
		function matchHeaders(e, t) {
			if (typeof e.headers == "function") return Array.isArray(t) && (t = buildHeadersFromArray(t)), e.headers(t ? lowerCaseEntries(t) : {});
			if (e.headers === void 0) return !0;
			if (typeof t != "object" || typeof e.headers != "object") return !1;
			for (let [n, r] of Object.entries(e.headers)) if (!matchValue(r, getHeaderByName(t, n))) return !1;
			return !0;
		}
		function safeUrl(e) {
			if (typeof e != "string") return e;
			let t = e.split("?");
			if (t.length !== 2) return e;
			let n = new URLSearchParams(t.pop());
			return n.sort(), [...t, n.toString()].join("?");
		}
		function matchKey(e, { path: t, method: n, body: r, headers: i }) {
			let a = matchValue(e.path, t), o = matchValue(e.method, n), s = e.body === void 0 || matchValue(e.body, r), c = matchHeaders(e, i);
			return a && o && s && c;
		}
		function getResponseData(e) {
			return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == "object" ? JSON.stringify(e) : e.toString();
		}
		function getMockDispatch(e, t) {
			let n = t.query ? l(t.path, t.query) : t.path, i = typeof n == "string" ? safeUrl(n) : n, a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => matchValue(safeUrl(e), i));
			if (a.length === 0) throw new r(`Mock dispatch not matched for path '${i}'`);
			if (a = a.filter(({ method: e }) => matchValue(e, t.method)), a.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
			if (a = a.filter(({ body: e }) => e === void 0 || matchValue(e, t.body)), a.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
			if (a = a.filter((e) => matchHeaders(e, t.headers)), a.length === 0) {
				let e = typeof t.headers == "object" ? JSON.stringify(t.headers) : t.headers;
				throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
			}
			return a[0];
		}
		function addMockDispatch(e, t, n) {
			let r = {
				timesInvoked: 0,
				times: 1,
				persist: !1,
				consumed: !1
			}, i = typeof n == "function" ? { callback: n } : { ...n }, a = {
				...r,
				...t,
				pending: !0,
				data: {
					error: null,
					...i
				}
			};
			return e.push(a), a;
		}
		function deleteMockDispatch(e, t) {
			let n = e.findIndex((e) => e.consumed ? matchKey(e, t) : !1);
			n !== -1 && e.splice(n, 1);
		}
		function buildKey(e) {
			let { path: t, method: n, body: r, headers: i, query: a } = e;
			return {
				path: t,
				method: n,
				body: r,
				headers: i,
				query: a
			};
		}
		function generateKeyValues(e) {
			let t = Object.keys(e), n = [];
			for (let r = 0; r < t.length; ++r) {
				let i = t[r], a = e[i], o = Buffer.from(`${i}`);
				if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
				else n.push(o, Buffer.from(`${a}`));
			}
			return n;
		}
		function getStatusText(e) {
			return u[e] || "unknown";
		}
		async function getResponse(e) {
			let t = [];
			for await (let n of e) t.push(n);
			return Buffer.concat(t).toString("utf8");
		}
		function mockDispatch(e, t) {
			let n = buildKey(e), r = getMockDispatch(this[i], n);
			r.timesInvoked++, r.data.callback && (r.data = {
				...r.data,
				...r.data.callback(e)
			});
			let { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: f } = r, { timesInvoked: p, times: m } = r;
			if (r.consumed = !f && p >= m, r.pending = p < m, l !== null) return deleteMockDispatch(this[i], n), t.onError(l), !0;
			typeof u == "number" && u > 0 ? setTimeout(() => {
				handleReply(this[i]);
			}, u) : handleReply(this[i]);
			function handleReply(r, i = o) {
				let l = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, u = typeof i == "function" ? i({
					...e,
					headers: l
				}) : i;
				if (d(u)) {
					u.then((e) => handleReply(r, e));
					return;
				}
				let f = getResponseData(u), p = generateKeyValues(s), m = generateKeyValues(c);
				t.onConnect?.((e) => t.onError(e), null), t.onHeaders?.(a, p, resume, getStatusText(a)), t.onData?.(Buffer.from(f)), t.onComplete?.(m), deleteMockDispatch(r, n);
			}
			function resume() {}
			return !0;
		}
		function buildMockDispatch() {
			let e = this[a], t = this[s], n = this[o];
			return function(i, a) {
				if (e.isMockActive) try {
					mockDispatch.call(this, i, a);
				} catch (o) {
					if (o instanceof r) {
						let s = e[c]();
						if (s === !1) throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
						if (checkNetConnect(s, t)) n.call(this, i, a);
						else throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
					} else throw o;
				}
				else n.call(this, i, a);
			};
		}
		function checkNetConnect(e, t) {
			let n = new URL(t);
			return !!(e === !0 || Array.isArray(e) && e.some((e) => matchValue(e, n.host)));
		}
		function buildMockOptions(e) {
			if (e) {
				let { agent: t, ...n } = e;
				return n;
			}
		}
		e.exports = {
			getResponseData,
			getMockDispatch,
			addMockDispatch,
			deleteMockDispatch,
			buildKey,
			generateKeyValues,
			matchValue,
			getResponse,
			getStatusText,
			mockDispatch,
			buildMockDispatch,
			checkNetConnect,
			buildMockOptions,
			getHeaderByName,
			buildHeadersFromArray
		};
	}),
	6142: ((e, t, n) => {
		let { Transform: r } = n(7075), { Console: i } = n(7540), a = process.versions.icu ? "\u2705" : "Y ", o = process.versions.icu ? "\u274c" : "N ";
		e.exports = class {
			constructor({ disableColors: e } = {}) {
				this.transform = new r({ transform(e, t, n) {
					n(null, e);
				} }), this.logger = new i({
					stdout: this.transform,
					inspectOptions: { colors: !e && !process.env.CI }
				});
			}
			format(e) {
				let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
					Method: e,
					Origin: c,
					Path: t,
					"Status code": n,
					Persistent: r ? a : o,
					Invocations: s,
					Remaining: r ? Infinity : i - s
				}));
				return this.logger.table(t), this.transform.read().toString();
			}
		};
	}),
	1529: ((e) => {
		let t = {
			pronoun: "it",
			is: "is",
			was: "was",
			this: "this"
		}, n = {
			pronoun: "they",
			is: "are",
			was: "were",
			this: "these"
		};
		e.exports = class {
			constructor(e, t) {
				this.singular = e, this.plural = t;
			}
			pluralize(e) {
				let r = e === 1, i = r ? t : n, a = r ? this.singular : this.plural;
				return {
					...i,
					count: e,
					noun: a
				};
			}
		};
	}),
	6603: ((e) => {
		let t = 0, n = 1e3, r, i = Symbol("kFastTimer"), a = [];
		function onTick() {
			t += 499;
			let e = 0, n = a.length;
			for (; e < n;) {
				let r = a[e];
				r._state === 0 ? (r._idleStart = t - 499, r._state = 1) : r._state === 1 && t >= r._idleStart + r._idleTimeout && (r._state = -1, r._idleStart = -1, r._onTimeout(r._timerArg)), r._state === -1 ? (r._state = -2, --n !== 0 && (a[e] = a[n])) : ++e;
			}
			a.length = n, a.length !== 0 && refreshTimeout();
		}
		function refreshTimeout() {
			r ? r.refresh() : (clearTimeout(r), r = setTimeout(onTick, 499), r.unref && r.unref());
		}
		class FastTimer {
			[i] = !0;
			_state = -2;
			_idleTimeout = -1;
			_idleStart = -1;
			_onTimeout;
			_timerArg;
			constructor(e, t, n) {
				this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
			}
			refresh() {
				this._state === -2 && a.push(this), r && a.length !== 1 || refreshTimeout(), this._state = 0;
			}
			clear() {
				this._state = -1, this._idleStart = -1;
			}
		}
		e.exports = {
			setTimeout(e, t, r) {
				return t <= n ? setTimeout(e, t, r) : new FastTimer(e, t, r);
			},
			clearTimeout(e) {
				e[i] ? e.clear() : clearTimeout(e);
			},
			setFastTimeout(e, t, n) {
				return new FastTimer(e, t, n);
			},
			clearFastTimeout(e) {
				e.clear();
			},
			now() {
				return t;
			},
			tick(e = 0) {
				t += e - n + 1, onTick(), onTick();
			},
			reset() {
				t = 0, a.length = 0, clearTimeout(r), r = null;
			},
			kFastTimer: i
		};
	}),
	9634: ((e, t, n) => {
		let { kConstruct: r } = n(109), { urlEquals: i, getFieldValues: a } = n(6798), { kEnumerableProperty: o, isDisturbed: s } = n(3440), { webidl: c } = n(5893), { Response: l, cloneResponse: u, fromInnerResponse: d } = n(9051), { Request: f, fromInnerRequest: p } = n(9967), { kState: m } = n(3627), { fetching: h } = n(4398), { urlIsHttpHttpsScheme: g, createDeferredPromise: _, readAllBytes: v } = n(3168), y = n(4589);
		class Cache {
			#e;
			constructor() {
				arguments[0] !== r && c.illegalConstructor(), c.util.markAsUncloneable(this), this.#e = arguments[1];
			}
			async match(e, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.match";
				c.argumentLengthCheck(arguments, 1, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = this.#i(e, t, 1);
				if (r.length !== 0) return r[0];
			}
			async matchAll(e = void 0, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.matchAll";
				return e !== void 0 && (e = c.converters.RequestInfo(e, n, "request")), t = c.converters.CacheQueryOptions(t, n, "options"), this.#i(e, t);
			}
			async add(e) {
				c.brandCheck(this, Cache);
				let t = "Cache.add";
				c.argumentLengthCheck(arguments, 1, t), e = c.converters.RequestInfo(e, t, "request");
				let n = [e];
				return await this.addAll(n);
			}
			async addAll(e) {
				c.brandCheck(this, Cache);
				let t = "Cache.addAll";
				c.argumentLengthCheck(arguments, 1, t);
				let n = [], r = [];
				for (let n of e) {
					if (n === void 0) throw c.errors.conversionFailed({
						prefix: t,
						argument: "Argument 1",
						types: ["undefined is not allowed"]
					});
					if (n = c.converters.RequestInfo(n), typeof n == "string") continue;
					let e = n[m];
					if (!g(e.url) || e.method !== "GET") throw c.errors.exception({
						header: t,
						message: "Expected http/s scheme when method is not GET."
					});
				}
				let i = [];
				for (let o of e) {
					let e = new f(o)[m];
					if (!g(e.url)) throw c.errors.exception({
						header: t,
						message: "Expected http/s scheme."
					});
					e.initiator = "fetch", e.destination = "subresource", r.push(e);
					let s = _();
					i.push(h({
						request: e,
						processResponse(e) {
							if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) s.reject(c.errors.exception({
								header: "Cache.addAll",
								message: "Received an invalid status code or the request failed."
							}));
							else if (e.headersList.contains("vary")) {
								let t = a(e.headersList.get("vary"));
								for (let e of t) if (e === "*") {
									s.reject(c.errors.exception({
										header: "Cache.addAll",
										message: "invalid vary field value"
									}));
									for (let e of i) e.abort();
									return;
								}
							}
						},
						processResponseEndOfBody(e) {
							e.aborted ? s.reject(new DOMException("aborted", "AbortError")) : s.resolve(e);
						}
					})), n.push(s.promise);
				}
				let o = await Promise.all(n), s = [], l = 0;
				for (let e of o) {
					let t = {
						type: "put",
						request: r[l],
						response: e
					};
					s.push(t), l++;
				}
				let u = _(), d = null;
				try {
					this.#t(s);
				} catch (e) {
					d = e;
				}
				return queueMicrotask(() => {
					d === null ? u.resolve(void 0) : u.reject(d);
				}), u.promise;
			}
			async put(e, t) {
				c.brandCheck(this, Cache);
				let n = "Cache.put";
				c.argumentLengthCheck(arguments, 2, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.Response(t, n, "response");
				let r = null;
				if (r = e instanceof f ? e[m] : new f(e)[m], !g(r.url) || r.method !== "GET") throw c.errors.exception({
					header: n,
					message: "Expected an http/s scheme when method is not GET"
				});
				let i = t[m];
				if (i.status === 206) throw c.errors.exception({
					header: n,
					message: "Got 206 status"
				});
				if (i.headersList.contains("vary")) {
					let e = a(i.headersList.get("vary"));
					for (let t of e) if (t === "*") throw c.errors.exception({
						header: n,
						message: "Got * vary field value"
					});
				}
				if (i.body && (s(i.body.stream) || i.body.stream.locked)) throw c.errors.exception({
					header: n,
					message: "Response body is locked or disturbed"
				});
				let o = u(i), l = _();
				if (i.body != null) {
					let e = i.body.stream.getReader();
					v(e).then(l.resolve, l.reject);
				} else l.resolve(void 0);
				let d = [], p = {
					type: "put",
					request: r,
					response: o
				};
				d.push(p);
				let h = await l.promise;
				o.body != null && (o.body.source = h);
				let y = _(), b = null;
				try {
					this.#t(d);
				} catch (e) {
					b = e;
				}
				return queueMicrotask(() => {
					b === null ? y.resolve() : y.reject(b);
				}), y.promise;
			}
			async delete(e, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.delete";
				c.argumentLengthCheck(arguments, 1, n), e = c.converters.RequestInfo(e, n, "request"), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e instanceof f) {
					if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return !1;
				} else y(typeof e == "string"), r = new f(e)[m];
				let i = [], a = {
					type: "delete",
					request: r,
					options: t
				};
				i.push(a);
				let o = _(), s = null, l;
				try {
					l = this.#t(i);
				} catch (e) {
					s = e;
				}
				return queueMicrotask(() => {
					s === null ? o.resolve(!!l?.length) : o.reject(s);
				}), o.promise;
			}
			async keys(e = void 0, t = {}) {
				c.brandCheck(this, Cache);
				let n = "Cache.keys";
				e !== void 0 && (e = c.converters.RequestInfo(e, n, "request")), t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e !== void 0) {
					if (e instanceof f) {
						if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return [];
					} else typeof e == "string" && (r = new f(e)[m]);
				}
				let i = _(), a = [];
				if (e === void 0) for (let e of this.#e) a.push(e[0]);
				else {
					let e = this.#n(r, t);
					for (let t of e) a.push(t[0]);
				}
				return queueMicrotask(() => {
					let e = [];
					for (let t of a) {
						let n = p(t, new AbortController().signal, "immutable");
						e.push(n);
					}
					i.resolve(Object.freeze(e));
				}), i.promise;
			}
			#t(e) {
				let t = this.#e, n = [...t], r = [], i = [];
				try {
					for (let n of e) {
						if (n.type !== "delete" && n.type !== "put") throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "operation type does not match \"delete\" or \"put\""
						});
						if (n.type === "delete" && n.response != null) throw c.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "delete operation should not have an associated response"
						});
						if (this.#n(n.request, n.options, r).length) throw new DOMException("???", "InvalidStateError");
						let e;
						if (n.type === "delete") {
							if (e = this.#n(n.request, n.options), e.length === 0) return [];
							for (let n of e) {
								let e = t.indexOf(n);
								y(e !== -1), t.splice(e, 1);
							}
						} else if (n.type === "put") {
							if (n.response == null) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "put operation should have an associated response"
							});
							let i = n.request;
							if (!g(i.url)) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "expected http or https scheme"
							});
							if (i.method !== "GET") throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "not get method"
							});
							if (n.options != null) throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "options must not be defined"
							});
							e = this.#n(n.request);
							for (let n of e) {
								let e = t.indexOf(n);
								y(e !== -1), t.splice(e, 1);
							}
							t.push([n.request, n.response]), r.push([n.request, n.response]);
						}
						i.push([n.request, n.response]);
					}
					return i;
				} catch (e) {
					throw this.#e.length = 0, this.#e = n, e;
				}
			}
			#n(e, t, n) {
				let r = [], i = n ?? this.#e;
				for (let n of i) {
					let [i, a] = n;
					this.#r(e, i, a, t) && r.push(n);
				}
				return r;
			}
			#r(e, t, n = null, r) {
				let o = new URL(e.url), s = new URL(t.url);
				if (r?.ignoreSearch && (s.search = "", o.search = ""), !i(o, s, !0)) return !1;
				if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) return !0;
				let c = a(n.headersList.get("vary"));
				for (let n of c) if (n === "*" || t.headersList.get(n) !== e.headersList.get(n)) return !1;
				return !0;
			}
			#i(e, t, n = Infinity) {
				let r = null;
				if (e !== void 0) {
					if (e instanceof f) {
						if (r = e[m], r.method !== "GET" && !t.ignoreMethod) return [];
					} else typeof e == "string" && (r = new f(e)[m]);
				}
				let i = [];
				if (e === void 0) for (let e of this.#e) i.push(e[1]);
				else {
					let e = this.#n(r, t);
					for (let t of e) i.push(t[1]);
				}
				let a = [];
				for (let e of i) {
					let t = d(e, "immutable");
					if (a.push(t.clone()), a.length >= n) break;
				}
				return Object.freeze(a);
			}
		}
		Object.defineProperties(Cache.prototype, {
			[Symbol.toStringTag]: {
				value: "Cache",
				configurable: !0
			},
			match: o,
			matchAll: o,
			add: o,
			addAll: o,
			put: o,
			delete: o,
			keys: o
		});
		let b = [
			{
				key: "ignoreSearch",
				converter: c.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "ignoreMethod",
				converter: c.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "ignoreVary",
				converter: c.converters.boolean,
				defaultValue: () => !1
			}
		];
		c.converters.CacheQueryOptions = c.dictionaryConverter(b), c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...b, {
			key: "cacheName",
			converter: c.converters.DOMString
		}]), c.converters.Response = c.interfaceConverter(l), c.converters["sequence<RequestInfo>"] = c.sequenceConverter(c.converters.RequestInfo), e.exports = { Cache };
	}),
	3245: ((e, t, n) => {
		let { kConstruct: r } = n(109), { Cache: i } = n(9634), { webidl: a } = n(5893), { kEnumerableProperty: o } = n(3440);
		class CacheStorage {
			#e = new Map();
			constructor() {
				arguments[0] !== r && a.illegalConstructor(), a.util.markAsUncloneable(this);
			}
			async match(e, t = {}) {
				if (a.brandCheck(this, CacheStorage), a.argumentLengthCheck(arguments, 1, "CacheStorage.match"), e = a.converters.RequestInfo(e), t = a.converters.MultiCacheQueryOptions(t), t.cacheName != null) {
					if (this.#e.has(t.cacheName)) {
						let n = this.#e.get(t.cacheName);
						return await new i(r, n).match(e, t);
					}
				} else for (let n of this.#e.values()) {
					let a = await new i(r, n).match(e, t);
					if (a !== void 0) return a;
				}
			}
			async has(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.has";
				return a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.has(e);
			}
			async open(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.open";
				if (a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.has(e)) {
					let t = this.#e.get(e);
					return new i(r, t);
				}
				let n = [];
				return this.#e.set(e, n), new i(r, n);
			}
			async delete(e) {
				a.brandCheck(this, CacheStorage);
				let t = "CacheStorage.delete";
				return a.argumentLengthCheck(arguments, 1, t), e = a.converters.DOMString(e, t, "cacheName"), this.#e.delete(e);
			}
			async keys() {
				return a.brandCheck(this, CacheStorage), [...this.#e.keys()];
			}
		}
		Object.defineProperties(CacheStorage.prototype, {
			[Symbol.toStringTag]: {
				value: "CacheStorage",
				configurable: !0
			},
			match: o,
			has: o,
			open: o,
			delete: o,
			keys: o
		}), e.exports = { CacheStorage };
	}),
	109: ((e, t, n) => {
		e.exports = { kConstruct: n(6443).kConstruct };
	}),
	6798: ((e, t, n) => {
		let r = n(4589), { URLSerializer: i } = n(1900), { isValidHeaderName: a } = n(3168);
		function urlEquals(e, t, n = !1) {
			return i(e, n) === i(t, n);
		}
		function getFieldValues(e) {
			r(e !== null);
			let t = [];
			for (let n of e.split(",")) n = n.trim(), a(n) && t.push(n);
			return t;
		}
		e.exports = {
			urlEquals,
			getFieldValues
		};
	}),
	1276: ((e) => {
		e.exports = {
			maxAttributeValueSize: 1024,
			maxNameValuePairSize: 4096
		};
	}),
	9061: ((e, t, n) => {
		let { parseSetCookie: r } = n(1978), { stringify: i } = n(7797), { webidl: a } = n(5893), { Headers: o } = n(660);
		function getCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getCookies"), a.brandCheck(e, o, { strict: !1 });
			let t = e.get("cookie"), n = {};
			if (!t) return n;
			for (let e of t.split(";")) {
				let [t, ...r] = e.split("=");
				n[t.trim()] = r.join("=");
			}
			return n;
		}
		function deleteCookie(e, t, n) {
			a.brandCheck(e, o, { strict: !1 });
			let r = "deleteCookie";
			a.argumentLengthCheck(arguments, 2, r), t = a.converters.DOMString(t, r, "name"), n = a.converters.DeleteCookieAttributes(n), setCookie(e, {
				name: t,
				value: "",
				expires: new Date(0),
				...n
			});
		}
		function getSetCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getSetCookies"), a.brandCheck(e, o, { strict: !1 });
			let t = e.getSetCookie();
			return t ? t.map((e) => r(e)) : [];
		}
		function setCookie(e, t) {
			a.argumentLengthCheck(arguments, 2, "setCookie"), a.brandCheck(e, o, { strict: !1 }), t = a.converters.Cookie(t);
			let n = i(t);
			n && e.append("Set-Cookie", n);
		}
		a.converters.DeleteCookieAttributes = a.dictionaryConverter([{
			converter: a.nullableConverter(a.converters.DOMString),
			key: "path",
			defaultValue: () => null
		}, {
			converter: a.nullableConverter(a.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		}]), a.converters.Cookie = a.dictionaryConverter([
			{
				converter: a.converters.DOMString,
				key: "name"
			},
			{
				converter: a.converters.DOMString,
				key: "value"
			},
			{
				converter: a.nullableConverter((e) => typeof e == "number" ? a.converters["unsigned long long"](e) : new Date(e)),
				key: "expires",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters["long long"]),
				key: "maxAge",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "domain",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "path",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "secure",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "httpOnly",
				defaultValue: () => null
			},
			{
				converter: a.converters.USVString,
				key: "sameSite",
				allowedValues: [
					"Strict",
					"Lax",
					"None"
				]
			},
			{
				converter: a.sequenceConverter(a.converters.DOMString),
				key: "unparsed",
				defaultValue: () => []
			}
		]), e.exports = {
			getCookies,
			deleteCookie,
			getSetCookies,
			setCookie
		};
	}),
	1978: ((e, t, n) => {
		let { maxNameValuePairSize: r, maxAttributeValueSize: i } = n(1276), { isCTLExcludingHtab: a } = n(7797), { collectASequenceOfCodePointsFast: o } = n(1900), s = n(4589);
		function parseSetCookie(e) {
			if (a(e)) return null;
			let t = "", n = "", i = "", s = "";
			if (e.includes(";")) {
				let r = { position: 0 };
				t = o(";", e, r), n = e.slice(r.position);
			} else t = e;
			if (!t.includes("=")) s = t;
			else {
				let e = { position: 0 };
				i = o("=", t, e), s = t.slice(e.position + 1);
			}
			return i = i.trim(), s = s.trim(), i.length + s.length > r ? null : {
				name: i,
				value: s,
				...parseUnparsedAttributes(n)
			};
		}
		function parseUnparsedAttributes(e, t = {}) {
			if (e.length === 0) return t;
			s(e[0] === ";"), e = e.slice(1);
			let n = "";
			e.includes(";") ? (n = o(";", e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = "");
			let r = "", a = "";
			if (n.includes("=")) {
				let e = { position: 0 };
				r = o("=", n, e), a = n.slice(e.position + 1);
			} else r = n;
			if (r = r.trim(), a = a.trim(), a.length > i) return parseUnparsedAttributes(e, t);
			let c = r.toLowerCase();
			if (c === "expires") t.expires = new Date(a);
			else if (c === "max-age") {
				let n = a.charCodeAt(0);
				if ((n < 48 || n > 57) && a[0] !== "-" || !/^\d+$/.test(a)) return parseUnparsedAttributes(e, t);
				t.maxAge = Number(a);
			} else if (c === "domain") {
				let e = a;
				e[0] === "." && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
			} else if (c === "path") {
				let e = "";
				e = a.length === 0 || a[0] !== "/" ? "/" : a, t.path = e;
			} else if (c === "secure") t.secure = !0;
			else if (c === "httponly") t.httpOnly = !0;
			else if (c === "samesite") {
				let e = a.toLowerCase();
				e === "none" ? t.sameSite = "None" : e === "strict" ? t.sameSite = "Strict" : e === "lax" && (t.sameSite = "Lax");
			} else t.unparsed ??= [], t.unparsed.push(`${r}=${a}`);
			return parseUnparsedAttributes(e, t);
		}
		e.exports = {
			parseSetCookie,
			parseUnparsedAttributes
		};
	}),
	7797: ((e) => {
		function isCTLExcludingHtab(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
			}
			return !1;
		}
		function validateCookieName(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error("Invalid cookie name");
			}
		}
		function validateCookieValue(e) {
			let t = e.length, n = 0;
			if (e[0] === "\"") {
				if (t === 1 || e[t - 1] !== "\"") throw Error("Invalid cookie value");
				--t, ++n;
			}
			for (; n < t;) {
				let t = e.charCodeAt(n++);
				if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error("Invalid cookie value");
			}
		}
		function validateCookiePath(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 32 || n > 126 || n === 59) throw Error("Invalid cookie path");
			}
		}
		function isLetterOrDigit(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
		}
		function validateCookieDomain(e) {
			if (e === " ") return;
			if (e.length > 255) throw Error("Invalid cookie domain");
			let t = 0;
			for (let n = 0; n < e.length; ++n) {
				let r = e.charCodeAt(n);
				if (r === 46) {
					if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error("Invalid cookie domain");
					t = 0;
				} else if (t === 0 && !isLetterOrDigit(r) || !isLetterOrDigit(r) && r !== 45 || ++t > 63) throw Error("Invalid cookie domain");
			}
			if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error("Invalid cookie domain");
		}
		let t = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		], n = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		], r = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
		function toIMFDate(e) {
			return typeof e == "number" && (e = new Date(e)), `${t[e.getUTCDay()]}, ${r[e.getUTCDate()]} ${n[e.getUTCMonth()]} ${e.getUTCFullYear()} ${r[e.getUTCHours()]}:${r[e.getUTCMinutes()]}:${r[e.getUTCSeconds()]} GMT`;
		}
		function validateCookieMaxAge(e) {
			if (e < 0) throw Error("Invalid cookie max-age");
		}
		function stringify(e) {
			if (e.name.length === 0) return null;
			validateCookieName(e.name), validateCookieValue(e.value);
			let t = [`${e.name}=${e.value}`];
			e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, e.domain = null, e.path = "/"), e.secure && t.push("Secure"), e.httpOnly && t.push("HttpOnly"), typeof e.maxAge == "number" && (validateCookieMaxAge(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (validateCookieDomain(e.domain), t.push(`Domain=${e.domain}`)), e.path && (validateCookiePath(e.path), t.push(`Path=${e.path}`)), e.expires && e.expires.toString() !== "Invalid Date" && t.push(`Expires=${toIMFDate(e.expires)}`), e.sameSite && t.push(`SameSite=${e.sameSite}`);
			for (let n of e.unparsed) {
				if (!n.includes("=")) throw Error("Invalid unparsed");
				let [e, ...r] = n.split("="), i = e.trim(), a = r.join("=");
				validateCookieName(i), validateCookieValue(a), t.push(`${i}=${a}`);
			}
			return t.join("; ");
		}
		e.exports = {
			isCTLExcludingHtab,
			validateCookieName,
			validateCookiePath,
			validateCookieValue,
			toIMFDate,
			stringify
		};
	}),
	4031: ((e, t, n) => {
		let r = n(4573), { Transform: i } = n(7075), { isASCIINumber: a, isValidLastEventId: o } = n(4811), s = [
			239,
			187,
			191
		], c = r.kStringMaxLength, l = Buffer.from("data"), u = Buffer.from("event"), d = Buffer.from("id"), f = Buffer.from("retry");
		function isASCIINumberBytes(e, t) {
			if (t >= e.length) return !1;
			for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
			return !0;
		}
		function isValidLastEventIdBytes(e, t) {
			for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
			return !0;
		}
		function isFieldName(e, t, n) {
			if (t !== n.length) return !1;
			for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
			return !0;
		}
		function createMaxEventSizeExceededError() {
			let e = Error("EventSource message size exceeded");
			return e.aborted = !1, e;
		}
		class EventSourceStream extends i {
			state = null;
			checkBOM = !0;
			crlfCheck = !1;
			eventEndCheck = !1;
			chunks = [];
			chunkIndex = 0;
			pos = 0;
			lineChunkIndex = 0;
			linePos = 0;
			lineLength = 0;
			eventSize = 0;
			eventFieldSizes = {
				data: 0,
				event: 0,
				id: 0,
				retry: 0
			};
			dataLineCount = 0;
			maxEventSize;
			maxDataLines;
			maxBufferedChunks;
			event = {
				data: void 0,
				event: void 0,
				id: void 0,
				retry: void 0
			};
			constructor(e = {}) {
				e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? c;
				let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
				this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
			}
			_transform(e, t, n) {
				if (e.length === 0) n();
				else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(createMaxEventSizeExceededError());
				else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
				else {
					for (; this.hasCurrentByte();) {
						let e = this.currentByte();
						if (this.eventEndCheck) {
							if (this.crlfCheck) {
								if (e === 10) {
									this.crlfCheck = !1, this.consumeCurrentByte();
									continue;
								}
								this.crlfCheck = !1;
							}
							if (e === 10 || e === 13) {
								e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
								continue;
							}
							this.eventEndCheck = !1;
						} else if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0);
							try {
								this.parseLine(this.readLine(), this.event);
							} catch (e) {
								n(e);
								return;
							}
							this.consumeCurrentByte(), this.eventEndCheck = !0;
						} else {
							if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
								n(createMaxEventSizeExceededError());
								return;
							}
							this.advanceCursor();
						}
					}
					n();
				}
			}
			_destroy(e, t) {
				this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
			}
			parseLine(e, t) {
				if (e.length === 0) return;
				let n = e.indexOf(58);
				if (n === 0) return;
				let r = e.length, i = e.length;
				if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), isFieldName(e, r, l)) {
					if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
					let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
					this.setEventFieldSize("data", r);
					let a = e.toString("utf8", i);
					t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
				} else isFieldName(e, r, f) ? isASCIINumberBytes(e, i) && (this.setEventFieldSize("retry", e.length - i), t.retry = e.toString("utf8", i)) : isFieldName(e, r, d) ? isValidLastEventIdBytes(e, i) && (this.setEventFieldSize("id", e.length - i), t.id = e.toString("utf8", i)) : isFieldName(e, r, u) && i < e.length && (this.setEventFieldSize("event", e.length - i), t.event = e.toString("utf8", i));
			}
			setEventFieldSize(e, t) {
				let n = this.eventSize - this.eventFieldSizes[e] + t;
				if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
				this.eventSize = n, this.eventFieldSizes[e] = t;
			}
			processEvent(e) {
				e.retry && a(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id && o(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
					type: e.event || "message",
					options: {
						data: e.data,
						lastEventId: this.state.lastEventId,
						origin: this.state.origin
					}
				});
			}
			clearEvent() {
				this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
			}
			hasPendingEvent() {
				return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
			}
			hasCurrentByte() {
				return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
			}
			currentByte() {
				return this.chunks[this.chunkIndex][this.pos];
			}
			consumeCurrentByte() {
				this.advanceCursor(), this.syncLineStartToCursor();
			}
			advanceCursor() {
				for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
			}
			syncLineStartToCursor() {
				this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
			}
			dropConsumedChunks() {
				if (this.lineChunkIndex > 0) {
					let e = this.lineChunkIndex;
					this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
				}
				this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
			}
			readLine() {
				if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
				let e = [], t = 0;
				for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
					let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
					t += o.length, e.push(o);
				}
				return Buffer.concat(e, t);
			}
			peekBufferedByte(e) {
				let t = this.lineChunkIndex, n = this.linePos;
				for (; t < this.chunks.length;) {
					let r = this.chunks[t], i = r.length - n;
					if (e < i) return r[n + e];
					e -= i, t++, n = 0;
				}
			}
			discardLeadingBytes(e) {
				for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
					let t = this.chunks[this.lineChunkIndex].length - this.linePos;
					e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
				}
				this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
			}
			handleBOM() {
				let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
				return t === void 0 ? (e === s[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === s[0] && t === s[1] || (this.checkBOM = !1, !1) : (e === s[0] && t === s[1] && n === s[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
			}
		}
		e.exports = { EventSourceStream };
	}),
	1238: ((e, t, n) => {
		let { pipeline: r } = n(7075), { fetching: i } = n(4398), { makeRequest: a } = n(9967), { webidl: o } = n(5893), { EventSourceStream: s } = n(4031), { parseMIMEType: c } = n(1900), { createFastMessageEvent: l } = n(5188), { isNetworkError: u } = n(9051), { delay: d } = n(4811), { kEnumerableProperty: f } = n(3440), { environmentSettingsObject: p } = n(3168), { getGlobalDispatcher: m } = n(2581), h = !1, g = 3e3;
		class EventSource extends EventTarget {
			#e = {
				open: null,
				error: null,
				message: null
			};
			#t = null;
			#n = !1;
			#r = 0;
			#i = null;
			#a = null;
			#o;
			#s;
			constructor(e, t = {}) {
				super(), o.util.markAsUncloneable(this);
				let n = "EventSource constructor";
				o.argumentLengthCheck(arguments, 1, n), h || (h = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), e = o.converters.USVString(e, n, "url"), t = o.converters.EventSourceInitDict(t, n, "eventSourceInitDict"), this.#o = t.dispatcher, this.#s = {
					lastEventId: "",
					reconnectionTime: g
				};
				let r = p, i;
				try {
					i = new URL(e, r.settingsObject.baseUrl), this.#s.origin = i.origin;
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				this.#t = i.href;
				let s = "anonymous";
				t.withCredentials && (s = "use-credentials", this.#n = !0);
				let c = {
					redirect: "follow",
					keepalive: !0,
					mode: "cors",
					credentials: s === "anonymous" ? "same-origin" : "omit",
					referrer: "no-referrer"
				};
				c.client = p.settingsObject, c.headersList = [["accept", {
					name: "accept",
					value: "text/event-stream"
				}]], c.cache = "no-store", c.initiator = "other", c.urlList = [new URL(this.#t)], this.#i = a(c), this.#c();
			}
			get readyState() {
				return this.#r;
			}
			get url() {
				return this.#t;
			}
			get withCredentials() {
				return this.#n;
			}
			#c() {
				if (this.#r === 2) return;
				this.#r = 0;
				let e = {
					request: this.#i,
					dispatcher: this.#o
				};
				e.processResponseEndOfBody = (e) => {
					u(e) && (this.dispatchEvent(new Event("error")), this.close()), this.#l();
				}, e.processResponse = (e) => {
					if (u(e)) {
						if (e.aborted) {
							this.close(), this.dispatchEvent(new Event("error"));
							return;
						}
						this.#l();
						return;
					}
					let t = e.headersList.get("content-type", !0), n = t === null ? "failure" : c(t), i = n !== "failure" && n.essence === "text/event-stream";
					if (e.status !== 200 || i === !1) {
						this.close(), this.dispatchEvent(new Event("error"));
						return;
					}
					this.#r = 1, this.dispatchEvent(new Event("open")), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
					let a = new s({
						eventSourceSettings: this.#s,
						maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
						push: (e) => {
							this.dispatchEvent(l(e.type, e.options));
						}
					});
					r(e.body.stream, a, (e) => {
						e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event("error")));
					});
				}, this.#a = i(e);
			}
			async #l() {
				this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event("error")), await d(this.#s.reconnectionTime), this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set("last-event-id", this.#s.lastEventId, !0), this.#c()));
			}
			close() {
				o.brandCheck(this, EventSource), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
			}
			get onopen() {
				return this.#e.open;
			}
			set onopen(e) {
				this.#e.open && this.removeEventListener("open", this.#e.open), typeof e == "function" ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
			}
			get onmessage() {
				return this.#e.message;
			}
			set onmessage(e) {
				this.#e.message && this.removeEventListener("message", this.#e.message), typeof e == "function" ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
			}
			get onerror() {
				return this.#e.error;
			}
			set onerror(e) {
				this.#e.error && this.removeEventListener("error", this.#e.error), typeof e == "function" ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
			}
		}
		let _ = {
			CONNECTING: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 0,
				writable: !1
			},
			OPEN: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 1,
				writable: !1
			},
			CLOSED: {
				__proto__: null,
				configurable: !1,
				enumerable: !0,
				value: 2,
				writable: !1
			}
		};
		Object.defineProperties(EventSource, _), Object.defineProperties(EventSource.prototype, _), Object.defineProperties(EventSource.prototype, {
			close: f,
			onerror: f,
			onmessage: f,
			onopen: f,
			readyState: f,
			url: f,
			withCredentials: f
		}), o.converters.EventSourceInitDict = o.dictionaryConverter([{
			key: "withCredentials",
			converter: o.converters.boolean,
			defaultValue: () => !1
		}, {
			key: "dispatcher",
			converter: o.converters.any,
			defaultValue: () => m()
		}]), e.exports = {
			EventSource,
			defaultReconnectionTime: g
		};
	}),
	4811: ((e) => {
		function isValidLastEventId(e) {
			return e.indexOf("\0") === -1;
		}
		function isASCIINumber(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
			return !0;
		}
		function delay(e) {
			return new Promise((t) => {
				setTimeout(t, e).unref();
			});
		}
		e.exports = {
			isValidLastEventId,
			isASCIINumber,
			delay
		};
	}),
	4492: ((e, t, n) => {
		let r = n(3440), { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = n(3168), { FormData: f } = n(5910), { kState: p } = n(3627), { webidl: m } = n(5893), { Blob: h } = n(4573), g = n(4589), { isErrored: _, isDisturbed: v } = n(7075), { isArrayBuffer: y } = n(3429), { serializeAMimeType: b } = n(1900), { multipartFormDataParser: x } = n(116), random;
		try {
			let e = n(7598);
			random = (t) => e.randomInt(0, t);
		} catch {
			random = (e) => Math.floor(Math.random(e));
		}
		let S = new TextEncoder();
		function noop() {}
		let w = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0, T;
		w && (T = new FinalizationRegistry((e) => {
			let t = e.deref();
			t && !t.locked && !v(t) && !_(t) && t.cancel("Response object has been garbage collected").catch(noop);
		}));
		function extractBody(e, t = !1) {
			let n = null;
			n = e instanceof ReadableStream ? e : a(e) ? e.stream() : new ReadableStream({
				async pull(e) {
					let t = typeof c == "string" ? S.encode(c) : c;
					t.byteLength && e.enqueue(t), queueMicrotask(() => s(e));
				},
				start() {},
				type: "bytes"
			}), g(o(n));
			let action = null, c = null, l = null, u = null;
			if (typeof e == "string") c = e, u = "text/plain;charset=UTF-8";
			else if (e instanceof URLSearchParams) c = e.toString(), u = "application/x-www-form-urlencoded;charset=UTF-8";
			else if (y(e)) c = new Uint8Array(e.slice());
			else if (ArrayBuffer.isView(e)) c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
			else if (r.isFormDataLike(e)) {
				let t = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`, n = `--${t}\r\nContent-Disposition: form-data`, escape = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, "\r\n"), r = [], i = new Uint8Array([13, 10]);
				/*! formdata-polyfill. MIT License. Jimmy W?rting <https://jimmy.warting.se/opensource> */
				l = 0;
				let a = !1;
				for (let [t, o] of e) if (typeof o == "string") {
					let e = S.encode(n + `; name="${escape(normalizeLinefeeds(t))}"\r\n\r\n${normalizeLinefeeds(o)}\r\n`);
					r.push(e), l += e.byteLength;
				} else {
					let e = S.encode(`${n}; name="${escape(normalizeLinefeeds(t))}"` + (o.name ? `; filename="${escape(o.name)}"` : "") + `\r
Content-Type: ${o.type || "application/octet-stream"}\r\n\r\n`);
					r.push(e, o, i), typeof o.size == "number" ? l += e.byteLength + o.size + i.byteLength : a = !0;
				}
				let o = S.encode(`--${t}--\r\n`);
				r.push(o), l += o.byteLength, a && (l = null), c = e, action = async function* () {
					for (let e of r) e.stream ? yield* e.stream() : yield e;
				}, u = `multipart/form-data; boundary=${t}`;
			} else if (a(e)) c = e, l = e.size, e.type && (u = e.type);
			else if (typeof e[Symbol.asyncIterator] == "function") {
				if (t) throw TypeError("keepalive");
				if (r.isDisturbed(e) || e.locked) throw TypeError("Response body object should not be disturbed or locked");
				n = e instanceof ReadableStream ? e : i(e);
			}
			if ((typeof c == "string" || r.isBuffer(c)) && (l = Buffer.byteLength(c)), action != null) {
				let t;
				n = new ReadableStream({
					async start() {
						t = action(e)[Symbol.asyncIterator]();
					},
					async pull(e) {
						let { value: r, done: i } = await t.next();
						if (i) queueMicrotask(() => {
							e.close(), e.byobRequest?.respond(0);
						});
						else if (!_(n)) {
							let t = new Uint8Array(r);
							t.byteLength && e.enqueue(t);
						}
						return e.desiredSize > 0;
					},
					async cancel(e) {
						await t.return();
					},
					type: "bytes"
				});
			}
			return [{
				stream: n,
				source: c,
				length: l
			}, u];
		}
		function safelyExtractBody(e, t = !1) {
			return e instanceof ReadableStream && (g(!r.isDisturbed(e), "The body has already been consumed."), g(!e.locked, "The stream is locked.")), extractBody(e, t);
		}
		function cloneBody(e, t) {
			let [n, r] = t.stream.tee();
			return t.stream = n, {
				stream: r,
				length: t.length,
				source: t.source
			};
		}
		function throwIfAborted(e) {
			if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
		}
		function bodyMixinMethods(e) {
			return {
				blob() {
					return consumeBody(this, (e) => {
						let t = bodyMimeType(this);
						return t === null ? t = "" : t &&= b(t), new h([e], { type: t });
					}, e);
				},
				arrayBuffer() {
					return consumeBody(this, (e) => new Uint8Array(e).buffer, e);
				},
				text() {
					return consumeBody(this, d, e);
				},
				json() {
					return consumeBody(this, parseJSONFromBytes, e);
				},
				formData() {
					return consumeBody(this, (e) => {
						let t = bodyMimeType(this);
						if (t !== null) switch (t.essence) {
							case "multipart/form-data": {
								let n = x(e, t);
								if (n === "failure") throw TypeError("Failed to parse body as FormData.");
								let r = new f();
								return r[p] = n, r;
							}
							case "application/x-www-form-urlencoded": {
								let t = new URLSearchParams(e.toString()), n = new f();
								for (let [e, r] of t) n.append(e, r);
								return n;
							}
						}
						throw TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
					}, e);
				},
				bytes() {
					return consumeBody(this, (e) => new Uint8Array(e), e);
				}
			};
		}
		function mixinBody(e) {
			Object.assign(e.prototype, bodyMixinMethods(e));
		}
		async function consumeBody(e, t, n) {
			if (m.brandCheck(e, n), bodyUnusable(e)) throw TypeError("Body is unusable: Body has already been read");
			throwIfAborted(e[p]);
			let r = c(), errorSteps = (e) => r.reject(e), successSteps = (e) => {
				try {
					r.resolve(t(e));
				} catch (e) {
					errorSteps(e);
				}
			};
			return e[p].body == null ? (successSteps(Buffer.allocUnsafe(0)), r.promise) : (await l(e[p].body, successSteps, errorSteps), r.promise);
		}
		function bodyUnusable(e) {
			let t = e[p].body;
			return t != null && (t.stream.locked || r.isDisturbed(t.stream));
		}
		function parseJSONFromBytes(e) {
			return JSON.parse(d(e));
		}
		function bodyMimeType(e) {
			let t = e[p].headersList, n = u(t);
			return n === "failure" ? null : n;
		}
		e.exports = {
			extractBody,
			safelyExtractBody,
			cloneBody,
			mixinBody,
			streamRegistry: T,
			hasFinalizationRegistry: w,
			bodyUnusable
		};
	}),
	4495: ((e) => {
		let t = [
			"GET",
			"HEAD",
			"POST"
		], n = new Set(t), r = [
			101,
			204,
			205,
			304
		], i = [
			301,
			302,
			303,
			307,
			308
		], a = new Set(i), o = "1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080".split("."), s = new Set(o), c = [
			"",
			"no-referrer",
			"no-referrer-when-downgrade",
			"same-origin",
			"origin",
			"strict-origin",
			"origin-when-cross-origin",
			"strict-origin-when-cross-origin",
			"unsafe-url"
		], l = new Set(c), u = [
			"follow",
			"manual",
			"error"
		], d = [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		], f = new Set(d), p = [
			"navigate",
			"same-origin",
			"no-cors",
			"cors"
		], m = [
			"omit",
			"same-origin",
			"include"
		], h = [
			"default",
			"no-store",
			"reload",
			"no-cache",
			"force-cache",
			"only-if-cached"
		], g = [
			"content-encoding",
			"content-language",
			"content-location",
			"content-type",
			"content-length"
		], _ = ["half"], v = [
			"CONNECT",
			"TRACE",
			"TRACK"
		], y = new Set(v), b = [
			"audio",
			"audioworklet",
			"font",
			"image",
			"manifest",
			"paintworklet",
			"script",
			"style",
			"track",
			"video",
			"xslt",
			""
		];
		e.exports = {
			subresource: b,
			forbiddenMethods: v,
			requestBodyHeader: g,
			referrerPolicy: c,
			requestRedirect: u,
			requestMode: p,
			requestCredentials: m,
			requestCache: h,
			redirectStatus: i,
			corsSafeListedMethods: t,
			nullBodyStatus: r,
			safeMethods: d,
			badPorts: o,
			requestDuplex: _,
			subresourceSet: new Set(b),
			badPortsSet: s,
			redirectStatusSet: a,
			corsSafeListedMethodsSet: n,
			safeMethodsSet: f,
			forbiddenMethodsSet: y,
			referrerPolicySet: l
		};
	}),
	1900: ((e, t, n) => {
		let r = n(4589), i = new TextEncoder(), a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, o = /[\u000A\u000D\u0009\u0020]/, s = /[\u0009\u000A\u000C\u000D\u0020]/g, c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
		function dataURLProcessor(e) {
			r(e.protocol === "data:");
			let t = URLSerializer(e, !0);
			t = t.slice(5);
			let n = { position: 0 }, i = collectASequenceOfCodePointsFast(",", t, n), a = i.length;
			if (i = removeASCIIWhitespace(i, !0, !0), n.position >= t.length) return "failure";
			n.position++;
			let o = stringPercentDecode(t.slice(a + 1));
			if (/;(\u0020){0,}base64$/i.test(i)) {
				if (o = forgivingBase64(isomorphicDecode(o)), o === "failure") return "failure";
				i = i.slice(0, -6), i = i.replace(/(\u0020)+$/, ""), i = i.slice(0, -1);
			}
			i.startsWith(";") && (i = "text/plain" + i);
			let s = parseMIMEType(i);
			return s === "failure" && (s = parseMIMEType("text/plain;charset=US-ASCII")), {
				mimeType: s,
				body: o
			};
		}
		function URLSerializer(e, t = !1) {
			if (!t) return e.href;
			let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
			return !r && n.endsWith("#") ? i.slice(0, -1) : i;
		}
		function collectASequenceOfCodePoints(e, t, n) {
			let r = "";
			for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
			return r;
		}
		function collectASequenceOfCodePointsFast(e, t, n) {
			let r = t.indexOf(e, n.position), i = n.position;
			return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
		}
		function stringPercentDecode(e) {
			return percentDecode(i.encode(e));
		}
		function isHexCharByte(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
		}
		function hexByteToNumber(e) {
			return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
		}
		function percentDecode(e) {
			let t = e.length, n = new Uint8Array(t), r = 0;
			for (let i = 0; i < t; ++i) {
				let t = e[i];
				t === 37 ? t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2])) ? n[r++] = 37 : (n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]), i += 2) : n[r++] = t;
			}
			return t === r ? n : n.subarray(0, r);
		}
		function parseMIMEType(e) {
			e = removeHTTPWhitespace(e, !0, !0);
			let t = { position: 0 }, n = collectASequenceOfCodePointsFast("/", e, t);
			if (n.length === 0 || !a.test(n) || t.position > e.length) return "failure";
			t.position++;
			let r = collectASequenceOfCodePointsFast(";", e, t);
			if (r = removeHTTPWhitespace(r, !1, !0), r.length === 0 || !a.test(r)) return "failure";
			let i = n.toLowerCase(), s = r.toLowerCase(), l = {
				type: i,
				subtype: s,
				parameters: new Map(),
				essence: `${i}/${s}`
			};
			for (; t.position < e.length;) {
				t.position++, collectASequenceOfCodePoints((e) => o.test(e), e, t);
				let n = collectASequenceOfCodePoints((e) => e !== ";" && e !== "=", e, t);
				if (n = n.toLowerCase(), t.position < e.length) {
					if (e[t.position] === ";") continue;
					t.position++;
				}
				if (t.position > e.length) break;
				let r = null;
				if (e[t.position] === "\"") r = collectAnHTTPQuotedString(e, t, !0), collectASequenceOfCodePointsFast(";", e, t);
				else if (r = collectASequenceOfCodePointsFast(";", e, t), r = removeHTTPWhitespace(r, !1, !0), r.length === 0) continue;
				n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n) && l.parameters.set(n, r);
			}
			return l;
		}
		function forgivingBase64(e) {
			e = e.replace(s, "");
			let t = e.length;
			if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
			let n = Buffer.from(e, "base64");
			return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
		}
		function collectAnHTTPQuotedString(e, t, n) {
			let i = t.position, a = "";
			for (r(e[t.position] === "\""), t.position++; a += collectASequenceOfCodePoints((e) => e !== "\"" && e !== "\\", e, t), !(t.position >= e.length);) {
				let n = e[t.position];
				if (t.position++, n === "\\") {
					if (t.position >= e.length) {
						a += "\\";
						break;
					}
					a += e[t.position], t.position++;
				} else {
					r(n === "\"");
					break;
				}
			}
			return n ? a : e.slice(i, t.position);
		}
		function serializeAMimeType(e) {
			r(e !== "failure");
			let { parameters: t, essence: n } = e, i = n;
			for (let [e, n] of t.entries()) i += ";", i += e, i += "=", a.test(n) || (n = n.replace(/(\\|")/g, "\\$1"), n = "\"" + n, n += "\""), i += n;
			return i;
		}
		function isHTTPWhiteSpace(e) {
			return e === 13 || e === 10 || e === 9 || e === 32;
		}
		function removeHTTPWhitespace(e, t = !0, n = !0) {
			return removeChars(e, t, n, isHTTPWhiteSpace);
		}
		function isASCIIWhitespace(e) {
			return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
		}
		function removeASCIIWhitespace(e, t = !0, n = !0) {
			return removeChars(e, t, n, isASCIIWhitespace);
		}
		function removeChars(e, t, n, r) {
			let i = 0, a = e.length - 1;
			if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
			if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
			return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
		}
		function isomorphicDecode(e) {
			let t = e.length;
			if (65535 > t) return String.fromCharCode.apply(null, e);
			let n = "", r = 0, i = 65535;
			for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
			return n;
		}
		function minimizeSupportedMimeType(e) {
			switch (e.essence) {
				case "application/ecmascript":
				case "application/javascript":
				case "application/x-ecmascript":
				case "application/x-javascript":
				case "text/ecmascript":
				case "text/javascript":
				case "text/javascript1.0":
				case "text/javascript1.1":
				case "text/javascript1.2":
				case "text/javascript1.3":
				case "text/javascript1.4":
				case "text/javascript1.5":
				case "text/jscript":
				case "text/livescript":
				case "text/x-ecmascript":
				case "text/x-javascript": return "text/javascript";
				case "application/json":
				case "text/json": return "application/json";
				case "image/svg+xml": return "image/svg+xml";
				case "text/xml":
				case "application/xml": return "application/xml";
			}
			return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
		}
		e.exports = {
			dataURLProcessor,
			URLSerializer,
			collectASequenceOfCodePoints,
			collectASequenceOfCodePointsFast,
			stringPercentDecode,
			parseMIMEType,
			collectAnHTTPQuotedString,
			serializeAMimeType,
			removeChars,
			removeHTTPWhitespace,
			minimizeSupportedMimeType,
			HTTP_TOKEN_CODEPOINTS: a,
			isomorphicDecode
		};
	}),
	6653: ((e, t, n) => {
		let { kConnected: r, kSize: i } = n(6443);
		class CompatWeakRef {
			constructor(e) {
				this.value = e;
			}
			deref() {
				return this.value[r] === 0 && this.value[i] === 0 ? void 0 : this.value;
			}
		}
		class CompatFinalizer {
			constructor(e) {
				this.finalizer = e;
			}
			register(e, t) {
				e.on && e.on("disconnect", () => {
					e[r] === 0 && e[i] === 0 && this.finalizer(t);
				});
			}
			unregister(e) {}
		}
		e.exports = function() {
			return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), {
				WeakRef: CompatWeakRef,
				FinalizationRegistry: CompatFinalizer
			}) : {
				WeakRef,
				FinalizationRegistry
			};
		};
	}),
	7114: ((e, t, n) => {
		let { Blob: r, File: i } = n(4573), { kState: a } = n(3627), { webidl: o } = n(5893);
		class FileLike {
			constructor(e, t, n = {}) {
				let r = t, i = n.type, o = n.lastModified ?? Date.now();
				this[a] = {
					blobLike: e,
					name: r,
					type: i,
					lastModified: o
				};
			}
			stream(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.stream(...e);
			}
			arrayBuffer(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.arrayBuffer(...e);
			}
			slice(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.slice(...e);
			}
			text(...e) {
				return o.brandCheck(this, FileLike), this[a].blobLike.text(...e);
			}
			get size() {
				return o.brandCheck(this, FileLike), this[a].blobLike.size;
			}
			get type() {
				return o.brandCheck(this, FileLike), this[a].blobLike.type;
			}
			get name() {
				return o.brandCheck(this, FileLike), this[a].name;
			}
			get lastModified() {
				return o.brandCheck(this, FileLike), this[a].lastModified;
			}
			get [Symbol.toStringTag]() {
				return "File";
			}
		}
		o.converters.Blob = o.interfaceConverter(r);
		function isFileLike(e) {
			return e instanceof i || e && (typeof e.stream == "function" || typeof e.arrayBuffer == "function") && e[Symbol.toStringTag] === "File";
		}
		e.exports = {
			FileLike,
			isFileLike
		};
	}),
	116: ((e, t, n) => {
		let { isUSVString: r, bufferToLowerCasedHeaderName: i } = n(3440), { utf8DecodeBytes: a } = n(3168), { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = n(1900), { isFileLike: c } = n(7114), { makeEntry: l } = n(5910), u = n(4589), { File: d } = n(4573), f = globalThis.File ?? d, p = Buffer.from("form-data; name=\""), m = Buffer.from("; filename"), h = Buffer.from("--"), g = Buffer.from("--\r\n");
		function isAsciiString(e) {
			for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
			return !0;
		}
		function validateBoundary(e) {
			let t = e.length;
			if (t < 27 || t > 70) return !1;
			for (let n = 0; n < t; ++n) {
				let t = e.charCodeAt(n);
				if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
			}
			return !0;
		}
		function multipartFormDataParser(e, t) {
			u(t !== "failure" && t.essence === "multipart/form-data");
			let n = t.parameters.get("boundary");
			if (n === void 0) return "failure";
			let i = Buffer.from(`--${n}`, "utf8"), o = [], s = { position: 0 };
			for (; e[s.position] === 13 && e[s.position + 1] === 10;) s.position += 2;
			let d = e.length;
			for (; e[d - 1] === 10 && e[d - 2] === 13;) d -= 2;
			for (d !== e.length && (e = e.subarray(0, d));;) {
				if (e.subarray(s.position, s.position + i.length).equals(i)) s.position += i.length;
				else return "failure";
				if (s.position === e.length - 2 && bufferStartsWith(e, h, s) || s.position === e.length - 4 && bufferStartsWith(e, g, s)) return o;
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
				s.position += 2;
				let t = parseMultipartFormDataHeaders(e, s);
				if (t === "failure") return "failure";
				let { name: n, filename: d, contentType: p, encoding: m } = t;
				s.position += 2;
				let _;
				{
					let t = e.indexOf(i.subarray(2), s.position);
					if (t === -1) return "failure";
					_ = e.subarray(s.position, t - 4), s.position += _.length, m === "base64" && (_ = Buffer.from(_.toString(), "base64"));
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
				s.position += 2;
				let v;
				d === null ? v = a(Buffer.from(_)) : (p ??= "text/plain", isAsciiString(p) || (p = ""), v = new f([_], d, { type: p })), u(r(n)), u(typeof v == "string" && r(v) || c(v)), o.push(l(n, v, d));
			}
		}
		function parseMultipartFormDataHeaders(e, t) {
			let n = null, r = null, a = null, c = null;
			for (;;) {
				if (e[t.position] === 13 && e[t.position + 1] === 10) return n === null ? "failure" : {
					name: n,
					filename: r,
					contentType: a,
					encoding: c
				};
				let l = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
				if (l = removeChars(l, !0, !0, (e) => e === 9 || e === 32), !o.test(l.toString()) || e[t.position] !== 58) return "failure";
				switch (t.position++, collectASequenceOfBytes((e) => e === 32 || e === 9, e, t), i(l)) {
					case "content-disposition":
						if (n = r = null, !bufferStartsWith(e, p, t) || (t.position += 17, n = parseMultipartFormDataName(e, t), n === null)) return "failure";
						if (bufferStartsWith(e, m, t)) {
							let n = t.position + m.length;
							if (e[n] === 42 && (t.position += 1, n += 1), e[n] !== 61 || e[n + 1] !== 34 || (t.position += 12, r = parseMultipartFormDataName(e, t), r === null)) return "failure";
						}
						break;
					case "content-type": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), a = s(n);
						break;
					}
					case "content-transfer-encoding": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), c = s(n);
						break;
					}
					default: collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
				}
				if (e[t.position] !== 13 && e[t.position + 1] !== 10) return "failure";
				t.position += 2;
			}
		}
		function parseMultipartFormDataName(e, t) {
			u(e[t.position - 1] === 34);
			let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			return e[t.position] === 34 ? (t.position++, n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\""), n) : null;
		}
		function collectASequenceOfBytes(e, t, n) {
			let r = n.position;
			for (; r < t.length && e(t[r]);) ++r;
			return t.subarray(n.position, n.position = r);
		}
		function removeChars(e, t, n, r) {
			let i = 0, a = e.length - 1;
			if (t) for (; i < e.length && r(e[i]);) i++;
			if (n) for (; a > 0 && r(e[a]);) a--;
			return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
		}
		function bufferStartsWith(e, t, n) {
			if (e.length < t.length) return !1;
			for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
			return !0;
		}
		e.exports = {
			multipartFormDataParser,
			validateBoundary
		};
	}),
	5910: ((e, t, n) => {
		let { isBlobLike: r, iteratorMixin: i } = n(3168), { kState: a } = n(3627), { kEnumerableProperty: o } = n(3440), { FileLike: s, isFileLike: c } = n(7114), { webidl: l } = n(5893), { File: u } = n(4573), d = n(7975), f = globalThis.File ?? u;
		class FormData {
			constructor(e) {
				if (l.util.markAsUncloneable(this), e !== void 0) throw l.errors.conversionFailed({
					prefix: "FormData constructor",
					argument: "Argument 1",
					types: ["undefined"]
				});
				this[a] = [];
			}
			append(e, t, n = void 0) {
				l.brandCheck(this, FormData);
				let i = "FormData.append";
				if (l.argumentLengthCheck(arguments, 2, i), arguments.length === 3 && !r(t)) throw TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
				e = l.converters.USVString(e, i, "name"), t = r(t) ? l.converters.Blob(t, i, "value", { strict: !1 }) : l.converters.USVString(t, i, "value"), n = arguments.length === 3 ? l.converters.USVString(n, i, "filename") : void 0;
				let o = makeEntry(e, t, n);
				this[a].push(o);
			}
			delete(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.delete";
				l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a] = this[a].filter((t) => t.name !== e);
			}
			get(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.get";
				l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name");
				let n = this[a].findIndex((t) => t.name === e);
				return n === -1 ? null : this[a][n].value;
			}
			getAll(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.getAll";
				return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a].filter((t) => t.name === e).map((e) => e.value);
			}
			has(e) {
				l.brandCheck(this, FormData);
				let t = "FormData.has";
				return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), this[a].findIndex((t) => t.name === e) !== -1;
			}
			set(e, t, n = void 0) {
				l.brandCheck(this, FormData);
				let i = "FormData.set";
				if (l.argumentLengthCheck(arguments, 2, i), arguments.length === 3 && !r(t)) throw TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
				e = l.converters.USVString(e, i, "name"), t = r(t) ? l.converters.Blob(t, i, "name", { strict: !1 }) : l.converters.USVString(t, i, "name"), n = arguments.length === 3 ? l.converters.USVString(n, i, "name") : void 0;
				let o = makeEntry(e, t, n), s = this[a].findIndex((t) => t.name === e);
				s === -1 ? this[a].push(o) : this[a] = [
					...this[a].slice(0, s),
					o,
					...this[a].slice(s + 1).filter((t) => t.name !== e)
				];
			}
			[d.inspect.custom](e, t) {
				let n = this[a].reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
				t.depth ??= e, t.colors ??= !0;
				let r = d.formatWithOptions(t, n);
				return `FormData ${r.slice(r.indexOf("]") + 2)}`;
			}
		}
		i("FormData", FormData, a, "name", "value"), Object.defineProperties(FormData.prototype, {
			append: o,
			delete: o,
			get: o,
			getAll: o,
			has: o,
			set: o,
			[Symbol.toStringTag]: {
				value: "FormData",
				configurable: !0
			}
		});
		function makeEntry(e, t, n) {
			if (typeof t != "string" && (c(t) || (t = t instanceof Blob ? new f([t], "blob", { type: t.type }) : new s(t, "blob", { type: t.type })), n !== void 0)) {
				let e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
			}
			return {
				name: e,
				value: t
			};
		}
		e.exports = {
			FormData,
			makeEntry
		};
	}),
	1059: ((e) => {
		let t = Symbol.for("undici.globalOrigin.1");
		function getGlobalOrigin() {
			return globalThis[t];
		}
		function setGlobalOrigin(e) {
			if (e === void 0) {
				Object.defineProperty(globalThis, t, {
					value: void 0,
					writable: !0,
					enumerable: !1,
					configurable: !1
				});
				return;
			}
			let n = new URL(e);
			if (n.protocol !== "http:" && n.protocol !== "https:") throw TypeError(`Only http & https urls are allowed, received ${n.protocol}`);
			Object.defineProperty(globalThis, t, {
				value: n,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
		}
		e.exports = {
			getGlobalOrigin,
			setGlobalOrigin
		};
	}),
	660: ((e, t, n) => {
		let { kConstruct: r } = n(6443), { kEnumerableProperty: i } = n(3440), { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = n(3168), { webidl: c } = n(5893), l = n(4589), u = n(7975), d = Symbol("headers map"), f = Symbol("headers map sorted");
		function isHTTPWhiteSpaceCharCode(e) {
			return e === 10 || e === 13 || e === 9 || e === 32;
		}
		function headerValueNormalize(e) {
			let t = 0, n = e.length;
			for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1));) --n;
			for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t));) ++t;
			return t === 0 && n === e.length ? e : e.substring(t, n);
		}
		function fill(e, t) {
			if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
				let r = t[n];
				if (r.length !== 2) throw c.errors.exception({
					header: "Headers constructor",
					message: `expected name/value pair to be length 2, found ${r.length}.`
				});
				appendHeader(e, r[0], r[1]);
			}
			else if (typeof t == "object" && t) {
				let n = Object.keys(t);
				for (let r = 0; r < n.length; ++r) appendHeader(e, n[r], t[n[r]]);
			} else throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		}
		function appendHeader(e, t, n) {
			if (n = headerValueNormalize(n), !o(t)) throw c.errors.invalidArgument({
				prefix: "Headers.append",
				value: t,
				type: "header name"
			});
			if (!s(n)) throw c.errors.invalidArgument({
				prefix: "Headers.append",
				value: n,
				type: "header value"
			});
			if (p(e) === "immutable") throw TypeError("immutable");
			return h(e).append(t, n, !1);
		}
		function compareHeaderName(e, t) {
			return e[0] < t[0] ? -1 : 1;
		}
		class HeadersList {
			cookies = null;
			constructor(e) {
				e instanceof HeadersList ? (this[d] = new Map(e[d]), this[f] = e[f], this.cookies = e.cookies === null ? null : [...e.cookies]) : (this[d] = new Map(e), this[f] = null);
			}
			contains(e, t) {
				return this[d].has(t ? e : e.toLowerCase());
			}
			clear() {
				this[d].clear(), this[f] = null, this.cookies = null;
			}
			append(e, t, n) {
				this[f] = null;
				let r = n ? e : e.toLowerCase(), i = this[d].get(r);
				if (i) {
					let e = r === "cookie" ? "; " : ", ";
					this[d].set(r, {
						name: i.name,
						value: `${i.value}${e}${t}`
					});
				} else this[d].set(r, {
					name: e,
					value: t
				});
				r === "set-cookie" && (this.cookies ??= []).push(t);
			}
			set(e, t, n) {
				this[f] = null;
				let r = n ? e : e.toLowerCase();
				r === "set-cookie" && (this.cookies = [t]), this[d].set(r, {
					name: e,
					value: t
				});
			}
			delete(e, t) {
				this[f] = null, t || (e = e.toLowerCase()), e === "set-cookie" && (this.cookies = null), this[d].delete(e);
			}
			get(e, t) {
				return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
			}
			*[Symbol.iterator]() {
				for (let { 0: e, 1: { value: t } } of this[d]) yield [e, t];
			}
			get entries() {
				let e = {};
				if (this[d].size !== 0) for (let { name: t, value: n } of this[d].values()) e[t] = n;
				return e;
			}
			rawValues() {
				return this[d].values();
			}
			get entriesList() {
				let e = [];
				if (this[d].size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this[d]) if (t === "set-cookie") for (let t of this.cookies) e.push([n, t]);
				else e.push([n, r]);
				return e;
			}
			toSortedArray() {
				let e = this[d].size, t = Array(e);
				if (e <= 32) {
					if (e === 0) return t;
					let n = this[d][Symbol.iterator](), r = n.next().value;
					t[0] = [r[0], r[1].value], l(r[1].value !== null);
					for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
						for (u = n.next().value, c = t[r] = [u[0], u[1].value], l(c[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= c[0] ? o = s + 1 : a = s;
						if (r !== s) {
							for (i = r; i > o;) t[i] = t[--i];
							t[o] = c;
						}
					}
					if (!n.next().done) throw TypeError("Unreachable");
					return t;
				}
				{
					let e = 0;
					for (let { 0: n, 1: { value: r } } of this[d]) t[e++] = [n, r], l(r !== null);
					return t.sort(compareHeaderName);
				}
			}
		}
		class Headers {
			#e;
			#t;
			constructor(e = void 0) {
				c.util.markAsUncloneable(this), e !== r && (this.#t = new HeadersList(), this.#e = "none", e !== void 0 && (e = c.converters.HeadersInit(e, "Headers contructor", "init"), fill(this, e)));
			}
			append(e, t) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 2, "Headers.append");
				let n = "Headers.append";
				return e = c.converters.ByteString(e, n, "name"), t = c.converters.ByteString(t, n, "value"), appendHeader(this, e, t);
			}
			delete(e) {
				if (c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.delete"), e = c.converters.ByteString(e, "Headers.delete", "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: "Headers.delete",
					value: e,
					type: "header name"
				});
				if (this.#e === "immutable") throw TypeError("immutable");
				this.#t.contains(e, !1) && this.#t.delete(e, !1);
			}
			get(e) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.get");
				let t = "Headers.get";
				if (e = c.converters.ByteString(e, t, "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: t,
					value: e,
					type: "header name"
				});
				return this.#t.get(e, !1);
			}
			has(e) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 1, "Headers.has");
				let t = "Headers.has";
				if (e = c.converters.ByteString(e, t, "name"), !o(e)) throw c.errors.invalidArgument({
					prefix: t,
					value: e,
					type: "header name"
				});
				return this.#t.contains(e, !1);
			}
			set(e, t) {
				c.brandCheck(this, Headers), c.argumentLengthCheck(arguments, 2, "Headers.set");
				let n = "Headers.set";
				if (e = c.converters.ByteString(e, n, "name"), t = c.converters.ByteString(t, n, "value"), t = headerValueNormalize(t), !o(e)) throw c.errors.invalidArgument({
					prefix: n,
					value: e,
					type: "header name"
				});
				if (!s(t)) throw c.errors.invalidArgument({
					prefix: n,
					value: t,
					type: "header value"
				});
				if (this.#e === "immutable") throw TypeError("immutable");
				this.#t.set(e, t, !1);
			}
			getSetCookie() {
				c.brandCheck(this, Headers);
				let e = this.#t.cookies;
				return e ? [...e] : [];
			}
			get [f]() {
				if (this.#t[f]) return this.#t[f];
				let e = [], t = this.#t.toSortedArray(), n = this.#t.cookies;
				if (n === null || n.length === 1) return this.#t[f] = t;
				for (let r = 0; r < t.length; ++r) {
					let { 0: i, 1: a } = t[r];
					if (i === "set-cookie") for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
					else e.push([i, a]);
				}
				return this.#t[f] = e;
			}
			[u.inspect.custom](e, t) {
				return t.depth ??= e, `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
			}
			static getHeadersGuard(e) {
				return e.#e;
			}
			static setHeadersGuard(e, t) {
				e.#e = t;
			}
			static getHeadersList(e) {
				return e.#t;
			}
			static setHeadersList(e, t) {
				e.#t = t;
			}
		}
		let { getHeadersGuard: p, setHeadersGuard: m, getHeadersList: h, setHeadersList: g } = Headers;
		Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), a("Headers", Headers, f, 0, 1), Object.defineProperties(Headers.prototype, {
			append: i,
			delete: i,
			get: i,
			has: i,
			set: i,
			getSetCookie: i,
			[Symbol.toStringTag]: {
				value: "Headers",
				configurable: !0
			},
			[u.inspect.custom]: { enumerable: !1 }
		}), c.converters.HeadersInit = function(e, t, n) {
			if (c.util.Type(e) === "Object") {
				let r = Reflect.get(e, Symbol.iterator);
				if (!u.types.isProxy(e) && r === Headers.prototype.entries) try {
					return h(e).entriesList;
				} catch {}
				return typeof r == "function" ? c.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e)) : c.converters["record<ByteString, ByteString>"](e, t, n);
			}
			throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		}, e.exports = {
			fill,
			compareHeaderName,
			Headers,
			HeadersList,
			getHeadersGuard: p,
			setHeadersGuard: m,
			setHeadersList: g,
			getHeadersList: h
		};
	}),
	4398: ((e, t, n) => {
		let { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = n(9051), { HeadersList: c } = n(660), { Request: l, cloneRequest: u } = n(9967), d = n(8522), { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: h, TAOCheck: g, appendRequestOriginHeader: _, responseLocationURL: v, requestCurrentURL: y, setRequestReferrerPolicyOnRedirect: b, tryUpgradeRequestToAPotentiallyTrustworthyURL: x, createOpaqueTimingInfo: S, appendFetchMetadata: w, corsCheck: T, crossOriginResourcePolicyCheck: E, determineRequestsReferrer: D, coarsenedSharedCurrentTime: O, createDeferredPromise: k, isBlobLike: A, sameOrigin: j, isCancelled: M, isAborted: N, isErrorLike: P, fullyReadBody: F, readableStreamClose: I, isomorphicEncode: L, urlIsLocal: R, urlIsHttpHttpsScheme: ee, urlHasHttpsScheme: z, clampAndCoarsenConnectionTimingInfo: B, simpleRangeHeaderValue: te, buildContentRange: ne, createInflate: re, extractMimeType: V } = n(3168), { kState: H, kDispatcher: ie } = n(3627), U = n(4589), { safelyExtractBody: ae, extractBody: W } = n(4492), { redirectStatusSet: oe, nullBodyStatus: G, safeMethodsSet: se, requestBodyHeader: ce, subresourceSet: K } = n(4495), q = n(8474), { Readable: le, pipeline: J, finished: ue } = n(7075), { addAbortListener: de, isErrored: Y, isReadable: X, bufferToLowerCasedHeaderName: fe } = n(3440), { dataURLProcessor: Z, serializeAMimeType: pe, minimizeSupportedMimeType: me } = n(1900), { getGlobalDispatcher: he } = n(2581), { webidl: ge } = n(5893), { STATUS_CODES: _e } = n(7067), ve = ["GET", "HEAD"], ye = typeof __UNDICI_IS_NODE__ < "u" || typeof esbuildDetection < "u" ? "node" : "undici", be;
		class Fetch extends q {
			constructor(e) {
				super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
			}
			terminate(e) {
				this.state === "ongoing" && (this.state = "terminated", this.connection?.destroy(e), this.emit("terminated", e));
			}
			abort(e) {
				this.state === "ongoing" && (this.state = "aborted", e ||= new DOMException("The operation was aborted.", "AbortError"), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
			}
		}
		function handleFetchDone(e) {
			finalizeAndReportTiming(e, "fetch");
		}
		function fetch(e, t = void 0) {
			ge.argumentLengthCheck(arguments, 1, "globalThis.fetch");
			let n = k(), r;
			try {
				r = new l(e, t);
			} catch (e) {
				return n.reject(e), n.promise;
			}
			let i = r[H];
			if (r.signal.aborted) return abortFetch(n, i, null, r.signal.reason), n.promise;
			i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (i.serviceWorkers = "none");
			let a = null, o = !1, c = null;
			return de(r.signal, () => {
				o = !0, U(c != null), c.abort(r.signal.reason);
				let e = a?.deref();
				abortFetch(n, i, e, r.signal.reason);
			}), c = fetching({
				request: i,
				processResponseEndOfBody: handleFetchDone,
				processResponse: (e) => {
					o || (e.aborted ? abortFetch(n, i, a, c.serializedAbortReason) : e.type === "error" ? n.reject(TypeError("fetch failed", { cause: e.error })) : (a = new WeakRef(s(e, "immutable")), n.resolve(a.deref()), n = null));
				},
				dispatcher: r[ie]
			}), n.promise;
		}
		function finalizeAndReportTiming(e, t = "other") {
			if (e.type === "error" && e.aborted || !e.urlList?.length) return;
			let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
			ee(n) && r !== null && (e.timingAllowPassed || (r = S({ startTime: r.startTime }), i = ""), r.endTime = O(), e.timingInfo = r, xe(r, n.href, t, globalThis, i));
		}
		let xe = performance.markResourceTiming;
		function abortFetch(e, t, n, r) {
			if (e && e.reject(r), t.body != null && X(t.body?.stream) && t.body.stream.cancel(r).catch((e) => {
				if (e.code !== "ERR_INVALID_STATE") throw e;
			}), n == null) return;
			let i = n[H];
			i.body != null && X(i.body?.stream) && i.body.stream.cancel(r).catch((e) => {
				if (e.code !== "ERR_INVALID_STATE") throw e;
			});
		}
		function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = he() }) {
			U(s);
			let c = null, l = !1;
			e.client != null && (c = e.client.globalObject, l = e.client.crossOriginIsolatedCapability);
			let u = O(l), d = S({ startTime: u }), f = {
				controller: new Fetch(s),
				request: e,
				timingInfo: d,
				processRequestBodyChunkLength: t,
				processRequestEndOfBody: n,
				processResponse: r,
				processResponseConsumeBody: a,
				processResponseEndOfBody: i,
				taskDestination: c,
				crossOriginIsolatedCapability: l
			};
			return U(!e.body || e.body.stream), e.window === "client" && (e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window"), e.origin === "client" && (e.origin = e.client.origin), e.policyContainer === "client" && (e.policyContainer = e.client == null ? p() : m(e.client.policyContainer)), e.headersList.contains("accept", !0) || e.headersList.append("accept", "*/*", !0), e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), e.priority, K.has(e.destination), mainFetch(f).catch((e) => {
				f.controller.terminate(e);
			}), f.controller;
		}
		async function mainFetch(e, t = !1) {
			let n = e.request, i = null;
			if (n.localURLsOnly && !R(y(n)) && (i = r("local URLs only")), x(n), h(n) === "blocked" && (i = r("bad port")), n.referrerPolicy === "" && (n.referrerPolicy = n.policyContainer.referrerPolicy), n.referrer !== "no-referrer" && (n.referrer = D(n)), i === null && (i = await (async () => {
				let t = y(n);
				return j(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket" ? (n.responseTainting = "basic", await schemeFetch(e)) : n.mode === "same-origin" ? r("request mode cannot be \"same-origin\"") : n.mode === "no-cors" ? n.redirect === "follow" ? (n.responseTainting = "opaque", await schemeFetch(e)) : r("redirect mode cannot be \"follow\" for \"no-cors\" request") : ee(y(n)) ? (n.responseTainting = "cors", await httpFetch(e)) : r("URL scheme must be a HTTP(S) scheme");
			})()), t) return i;
			i.status !== 0 && !i.internalResponse && (n.responseTainting, n.responseTainting === "basic" ? i = a(i, "basic") : n.responseTainting === "cors" ? i = a(i, "cors") : n.responseTainting === "opaque" ? i = a(i, "opaque") : U(!1));
			let o = i.status === 0 ? i : i.internalResponse;
			if (o.urlList.length === 0 && o.urlList.push(...n.urlList), n.timingAllowFailed || (i.timingAllowPassed = !0), i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", !0) && (i = o = r()), i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || G.includes(o.status)) && (o.body = null, e.controller.dump = !0), n.integrity) {
				let processBodyError = (t) => fetchFinale(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					processBodyError(i.error);
					return;
				}
				await F(i.body, (t) => {
					f(t, n.integrity) ? (i.body = ae(t)[0], fetchFinale(e, i)) : processBodyError("integrity mismatch");
				}, processBodyError);
			} else fetchFinale(e, i);
		}
		function schemeFetch(e) {
			if (M(e) && e.request.redirectCount === 0) return Promise.resolve(i(e));
			let { request: t } = e, { protocol: a } = y(t);
			switch (a) {
				case "about:": return Promise.resolve(r("about scheme is not supported"));
				case "blob:": {
					be ||= n(4573).resolveObjectURL;
					let e = y(t);
					if (e.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
					let i = be(e.toString());
					if (t.method !== "GET" || !A(i)) return Promise.resolve(r("invalid method"));
					let a = o(), s = i.size, c = L(`${s}`), l = i.type;
					if (t.headersList.contains("range", !0)) {
						a.rangeRequested = !0;
						let e = t.headersList.get("range", !0), n = te(e, !0);
						if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
						let { rangeStartValue: o, rangeEndValue: c } = n;
						if (o === null) o = s - c, c = o + c - 1;
						else {
							if (o >= s) return Promise.resolve(r("Range start is greater than the blob's size."));
							(c === null || c >= s) && (c = s - 1);
						}
						let u = i.slice(o, c, l);
						a.body = W(u)[0];
						let d = L(`${u.size}`), f = ne(o, c, s);
						a.status = 206, a.statusText = "Partial Content", a.headersList.set("content-length", d, !0), a.headersList.set("content-type", l, !0), a.headersList.set("content-range", f, !0);
					} else {
						let e = W(i);
						a.statusText = "OK", a.body = e[0], a.headersList.set("content-length", c, !0), a.headersList.set("content-type", l, !0);
					}
					return Promise.resolve(a);
				}
				case "data:": {
					let e = y(t), n = Z(e);
					if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
					let i = pe(n.mimeType);
					return Promise.resolve(o({
						statusText: "OK",
						headersList: [["content-type", {
							name: "Content-Type",
							value: i
						}]],
						body: ae(n.body)[0]
					}));
				}
				case "file:": return Promise.resolve(r("not implemented... yet..."));
				case "http:":
				case "https:": return httpFetch(e).catch((e) => r(e));
				default: return Promise.resolve(r("unknown scheme"));
			}
		}
		function finalizeResponse(e, t) {
			e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
		}
		function fetchFinale(e, t) {
			let n = e.timingInfo, processResponseEndOfBody = () => {
				let r = Date.now();
				e.request.destination === "document" && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
					if (e.request.url.protocol !== "https:") return;
					n.endTime = r;
					let i = t.cacheState, a = t.bodyInfo;
					t.timingAllowPassed || (n = S(n), i = "");
					let o = 0;
					if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
						o = t.status;
						let e = V(t.headersList);
						e !== "failure" && (a.contentType = me(e));
					}
					e.request.initiatorType != null && xe(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
				};
				let processResponseEndOfBodyTask = () => {
					e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
				};
				queueMicrotask(() => processResponseEndOfBodyTask());
			};
			e.processResponse != null && queueMicrotask(() => {
				e.processResponse(t), e.processResponse = null;
			});
			let r = t.type === "error" ? t : t.internalResponse ?? t;
			r.body == null ? processResponseEndOfBody() : ue(r.body.stream, () => {
				processResponseEndOfBody();
			});
		}
		async function httpFetch(e) {
			let t = e.request, n = null, i = null, a = e.timingInfo;
			if (t.serviceWorkers, n === null) {
				if (t.redirect === "follow" && (t.serviceWorkers = "none"), i = n = await httpNetworkOrCacheFetch(e), t.responseTainting === "cors" && T(t, n) === "failure") return r("cors failure");
				g(t, n) === "failure" && (t.timingAllowFailed = !0);
			}
			return (t.responseTainting === "opaque" || n.type === "opaque") && E(t.origin, t.client, t.destination, i) === "blocked" ? r("blocked") : (oe.has(i.status) && (t.redirect !== "manual" && e.controller.connection.destroy(void 0, !1), t.redirect === "error" ? n = r("unexpected redirect") : t.redirect === "manual" ? n = i : t.redirect === "follow" ? n = await httpRedirectFetch(e, n) : U(!1)), n.timingInfo = a, n);
		}
		function httpRedirectFetch(e, t) {
			let n = e.request, i = t.internalResponse ? t.internalResponse : t, a;
			try {
				if (a = v(i, y(n).hash), a == null) return t;
			} catch (e) {
				return Promise.resolve(r(e));
			}
			if (!ee(a)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
			if (n.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
			if (n.redirectCount += 1, n.mode === "cors" && (a.username || a.password) && !j(n, a)) return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
			if (n.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
			if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
			if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !ve.includes(n.method)) {
				n.method = "GET", n.body = null;
				for (let e of ce) n.headersList.delete(e);
			}
			j(y(n), a) || (n.headersList.delete("authorization", !0), n.headersList.delete("proxy-authorization", !0), n.headersList.delete("cookie", !0), n.headersList.delete("host", !0)), n.body != null && (U(n.body.source != null), n.body = ae(n.body.source)[0]);
			let o = e.timingInfo;
			return o.redirectEndTime = o.postRedirectStartTime = O(e.crossOriginIsolatedCapability), o.redirectStartTime === 0 && (o.redirectStartTime = o.startTime), n.urlList.push(a), b(n, i), mainFetch(e, !0);
		}
		async function httpNetworkOrCacheFetch(e, t = !1, n = !1) {
			let a = e.request, o = null, s = null, c = null;
			a.window === "no-window" && a.redirect === "error" ? (o = e, s = a) : (s = u(a), o = { ...e }, o.request = s);
			let l = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic", d = s.body ? s.body.length : null, f = null;
			if (s.body == null && ["POST", "PUT"].includes(s.method) && (f = "0"), d != null && (f = L(`${d}`)), f != null && s.headersList.append("content-length", f, !0), d != null && s.keepalive, s.referrer instanceof URL && s.headersList.append("referer", L(s.referrer.href), !0), _(s), w(s), s.headersList.contains("user-agent", !0) || s.headersList.append("user-agent", ye), s.cache === "default" && (s.headersList.contains("if-modified-since", !0) || s.headersList.contains("if-none-match", !0) || s.headersList.contains("if-unmodified-since", !0) || s.headersList.contains("if-match", !0) || s.headersList.contains("if-range", !0)) && (s.cache = "no-store"), s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", !0) && s.headersList.append("cache-control", "max-age=0", !0), (s.cache === "no-store" || s.cache === "reload") && (s.headersList.contains("pragma", !0) || s.headersList.append("pragma", "no-cache", !0), s.headersList.contains("cache-control", !0) || s.headersList.append("cache-control", "no-cache", !0)), s.headersList.contains("range", !0) && s.headersList.append("accept-encoding", "identity", !0), s.headersList.contains("accept-encoding", !0) || (z(y(s)) ? s.headersList.append("accept-encoding", "br, gzip, deflate", !0) : s.headersList.append("accept-encoding", "gzip, deflate", !0)), s.headersList.delete("host", !0), s.cache = "no-store", s.cache !== "no-store" && s.cache, c == null) {
				if (s.cache === "only-if-cached") return r("only if cached");
				let e = await httpNetworkFetch(o, l, n);
				!se.has(s.method) && e.status >= 200 && e.status, c ??= e;
			}
			if (c.urlList = [...s.urlList], s.headersList.contains("range", !0) && (c.rangeRequested = !0), c.requestIncludesCredentials = l, c.status === 407) return a.window === "no-window" ? r() : M(e) ? i(e) : r("proxy authentication required");
			if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
				if (M(e)) return i(e);
				e.controller.connection.destroy(), c = await httpNetworkOrCacheFetch(e, t, !0);
			}
			return c;
		}
		async function httpNetworkFetch(e, t = !1, n = !1) {
			U(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
				abort: null,
				destroyed: !1,
				destroy(e, t = !0) {
					this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
				}
			};
			let a = e.request, s = null, l = e.timingInfo;
			a.cache = "no-store", a.mode;
			let u = null;
			if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
			else if (a.body != null) {
				let processBodyChunk = async function* (t) {
					M(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
				}, processEndOfBody = () => {
					M(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
				}, processBodyError = (t) => {
					M(e) || (t.name === "AbortError" ? e.controller.abort() : e.controller.terminate(t));
				};
				u = (async function* () {
					try {
						for await (let e of a.body.stream) yield* processBodyChunk(e);
						processEndOfBody();
					} catch (e) {
						processBodyError(e);
					}
				})();
			}
			try {
				let { body: t, status: n, statusText: r, headersList: i, socket: a } = await dispatch({ body: u });
				if (a) s = o({
					status: n,
					statusText: r,
					headersList: i,
					socket: a
				});
				else {
					let a = t[Symbol.asyncIterator]();
					e.controller.next = () => a.next(), s = o({
						status: n,
						statusText: r,
						headersList: i
					});
				}
			} catch (t) {
				return t.name === "AbortError" ? (e.controller.connection.destroy(), i(e, t)) : r(t);
			}
			let pullAlgorithm = async () => {
				await e.controller.resume();
			}, cancelAlgorithm = (t) => {
				M(e) || e.controller.abort(t);
			}, f = new ReadableStream({
				async start(t) {
					e.controller.controller = t;
				},
				async pull(e) {
					await pullAlgorithm(e);
				},
				async cancel(e) {
					await cancelAlgorithm(e);
				},
				type: "bytes"
			});
			s.body = {
				stream: f,
				source: null,
				length: null
			}, e.controller.resume || e.controller.on("terminated", onAborted), e.controller.resume = async () => {
				for (;;) {
					let t, n;
					try {
						let { done: n, value: r } = await e.controller.next();
						if (N(e)) break;
						t = n ? void 0 : r;
					} catch (r) {
						e.controller.ended && !l.encodedBodySize ? t = void 0 : (t = r, n = !0);
					}
					if (t === void 0) {
						I(e.controller.controller), finalizeResponse(e, s);
						return;
					}
					if (l.decodedBodySize += t?.byteLength ?? 0, n) {
						e.controller.terminate(t);
						return;
					}
					let r = new Uint8Array(t);
					if (r.byteLength && e.controller.controller.enqueue(r), Y(f)) {
						e.controller.terminate();
						return;
					}
					if (e.controller.controller.desiredSize <= 0) return;
				}
			};
			function onAborted(t) {
				N(e) ? (s.aborted = !0, X(f) && e.controller.controller.error(e.controller.serializedAbortReason)) : X(f) && e.controller.controller.error(TypeError("terminated", { cause: P(t) ? t : void 0 })), e.controller.connection.destroy();
			}
			return s;
			function dispatch({ body: t }) {
				let n = y(a), r = e.controller.dispatcher;
				return new Promise((i, o) => r.dispatch({
					path: n.pathname + n.search,
					origin: n.origin,
					method: a.method,
					body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
					headers: a.headersList.entries,
					maxRedirections: 0,
					upgrade: a.mode === "websocket" ? "websocket" : void 0
				}, {
					body: null,
					abort: null,
					onConnect(t) {
						let { connection: n } = e.controller;
						l.finalConnectionTimingInfo = B(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", t), this.abort = n.abort = t), l.finalNetworkRequestStartTime = O(e.crossOriginIsolatedCapability);
					},
					onResponseStarted() {
						l.finalNetworkResponseStartTime = O(e.crossOriginIsolatedCapability);
					},
					onHeaders(e, t, n, r) {
						if (e < 200) return;
						let o = "", s = new c();
						for (let e = 0; e < t.length; e += 2) s.append(fe(t[e]), t[e + 1].toString("latin1"), !0);
						o = s.get("location", !0);
						let l = [], u = o && a.redirect === "follow" && oe.has(e);
						if (a.method !== "HEAD" && a.method !== "CONNECT" && !G.includes(e) && !u) {
							let e = s.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [];
							if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
							for (let e = t.length - 1; e >= 0; --e) {
								let n = t[e].trim();
								if (n === "x-gzip" || n === "gzip") l.push(d.createGunzip({
									flush: d.constants.Z_SYNC_FLUSH,
									finishFlush: d.constants.Z_SYNC_FLUSH
								}));
								else if (n === "deflate") l.push(re({
									flush: d.constants.Z_SYNC_FLUSH,
									finishFlush: d.constants.Z_SYNC_FLUSH
								}));
								else if (n === "br") l.push(d.createBrotliDecompress({
									flush: d.constants.BROTLI_OPERATION_FLUSH,
									finishFlush: d.constants.BROTLI_OPERATION_FLUSH
								}));
								else {
									l.length = 0;
									break;
								}
							}
						}
						this.body = new le({ read: n });
						let f = this.onError.bind(this);
						return i({
							status: e,
							statusText: r,
							headersList: s,
							body: l.length ? J(this.body, ...l, (e) => {
								e && this.onError(e);
							}).on("error", f) : this.body.on("error", f)
						}), !0;
					},
					onData(t) {
						if (e.controller.dump) return;
						let n = t;
						return l.encodedBodySize += n.byteLength, this.body.push(n);
					},
					onComplete() {
						this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, this.body.push(null);
					},
					onError(t) {
						this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(t), e.controller.terminate(t), o(t);
					},
					onUpgrade(e, t, n) {
						if (e !== 101) return;
						let r = new c();
						for (let e = 0; e < t.length; e += 2) r.append(fe(t[e]), t[e + 1].toString("latin1"), !0);
						return i({
							status: e,
							statusText: _e[e],
							headersList: r,
							socket: n
						}), !0;
					}
				}));
			}
		}
		e.exports = {
			fetch,
			Fetch,
			fetching,
			finalizeAndReportTiming
		};
	}),
	9967: ((e, t, n) => {
		let { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = n(4492), { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: f, getHeadersList: p } = n(660), { FinalizationRegistry: m } = n(6653)(), h = n(3440), g = n(7975), { isValidHTTPToken: _, sameOrigin: v, environmentSettingsObject: y } = n(3168), { forbiddenMethodsSet: b, corsSafeListedMethodsSet: x, referrerPolicy: S, requestRedirect: w, requestMode: T, requestCredentials: E, requestCache: D, requestDuplex: O } = n(4495), { kEnumerableProperty: k, normalizedMethodRecordsBase: A, normalizedMethodRecords: j } = h, { kHeaders: M, kSignal: N, kState: P, kDispatcher: F } = n(3627), { webidl: I } = n(5893), { URLSerializer: L } = n(1900), { kConstruct: R } = n(6443), ee = n(4589), { getMaxListeners: z, setMaxListeners: B, getEventListeners: te, defaultMaxListeners: ne } = n(8474), re = Symbol("abortController"), V = new m(({ signal: e, abort: t }) => {
			e.removeEventListener("abort", t);
		}), H = new WeakMap();
		function buildAbort(e) {
			return abort;
			function abort() {
				let t = e.deref();
				if (t !== void 0) {
					V.unregister(abort), this.removeEventListener("abort", abort), t.abort(this.reason);
					let e = H.get(t.signal);
					if (e !== void 0) {
						if (e.size !== 0) {
							for (let t of e) {
								let e = t.deref();
								e !== void 0 && e.abort(this.reason);
							}
							e.clear();
						}
						H.delete(t.signal);
					}
				}
			}
		}
		let ie = !1;
		class Request {
			constructor(e, t = {}) {
				if (I.util.markAsUncloneable(this), e === R) return;
				let n = "Request constructor";
				I.argumentLengthCheck(arguments, 1, n), e = I.converters.RequestInfo(e, n, "input"), t = I.converters.RequestInit(t, n, "init");
				let i = null, a = null, d = y.settingsObject.baseUrl, m = null;
				if (typeof e == "string") {
					this[F] = t.dispatcher;
					let n;
					try {
						n = new URL(e, d);
					} catch (t) {
						throw TypeError("Failed to parse URL from " + e, { cause: t });
					}
					if (n.username || n.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
					i = makeRequest({ urlList: [n] }), a = "cors";
				} else this[F] = t.dispatcher || e[F], ee(e instanceof Request), i = e[P], m = e[N];
				let g = y.settingsObject.origin, S = "client";
				if (i.window?.constructor?.name === "EnvironmentSettingsObject" && v(i.window, g) && (S = i.window), t.window != null) throw TypeError(`'window' option '${S}' must be null`);
				"window" in t && (S = "no-window"), i = makeRequest({
					method: i.method,
					headersList: i.headersList,
					unsafeRequest: i.unsafeRequest,
					client: y.settingsObject,
					window: S,
					priority: i.priority,
					origin: i.origin,
					referrer: i.referrer,
					referrerPolicy: i.referrerPolicy,
					mode: i.mode,
					credentials: i.credentials,
					cache: i.cache,
					redirect: i.redirect,
					integrity: i.integrity,
					keepalive: i.keepalive,
					reloadNavigation: i.reloadNavigation,
					historyNavigation: i.historyNavigation,
					urlList: [...i.urlList]
				});
				let w = Object.keys(t).length !== 0;
				if (w && (i.mode === "navigate" && (i.mode = "same-origin"), i.reloadNavigation = !1, i.historyNavigation = !1, i.origin = "client", i.referrer = "client", i.referrerPolicy = "", i.url = i.urlList[i.urlList.length - 1], i.urlList = [i.url]), t.referrer !== void 0) {
					let e = t.referrer;
					if (e === "") i.referrer = "no-referrer";
					else {
						let t;
						try {
							t = new URL(e, d);
						} catch (t) {
							throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
						}
						t.protocol === "about:" && t.hostname === "client" || g && !v(t, y.settingsObject.baseUrl) ? i.referrer = "client" : i.referrer = t;
					}
				}
				t.referrerPolicy !== void 0 && (i.referrerPolicy = t.referrerPolicy);
				let T;
				if (T = t.mode === void 0 ? a : t.mode, T === "navigate") throw I.errors.exception({
					header: "Request constructor",
					message: "invalid request mode navigate."
				});
				if (T != null && (i.mode = T), t.credentials !== void 0 && (i.credentials = t.credentials), t.cache !== void 0 && (i.cache = t.cache), i.cache === "only-if-cached" && i.mode !== "same-origin") throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
				if (t.redirect !== void 0 && (i.redirect = t.redirect), t.integrity != null && (i.integrity = String(t.integrity)), t.keepalive !== void 0 && (i.keepalive = !!t.keepalive), t.method !== void 0) {
					let e = t.method, n = j[e];
					if (n !== void 0) i.method = n;
					else {
						if (!_(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
						let t = e.toUpperCase();
						if (b.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
						e = A[t] ?? e, i.method = e;
					}
					!ie && i.method === "patch" && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), ie = !0);
				}
				t.signal !== void 0 && (m = t.signal), this[P] = i;
				let E = new AbortController();
				if (this[N] = E.signal, m != null) {
					if (!m || typeof m.aborted != "boolean" || typeof m.addEventListener != "function") throw TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
					if (m.aborted) E.abort(m.reason);
					else {
						this[re] = E;
						let e = buildAbort(new WeakRef(E));
						try {
							(typeof z == "function" && z(m) === ne || te(m, "abort").length >= ne) && B(1500, m);
						} catch {}
						h.addAbortListener(m, e), V.register(E, {
							signal: m,
							abort: e
						}, e);
					}
				}
				if (this[M] = new s(R), f(this[M], i.headersList), u(this[M], "request"), T === "no-cors") {
					if (!x.has(i.method)) throw TypeError(`'${i.method} is unsupported in no-cors mode.`);
					u(this[M], "request-no-cors");
				}
				if (w) {
					let e = p(this[M]), n = t.headers === void 0 ? new l(e) : t.headers;
					if (e.clear(), n instanceof l) {
						for (let { name: t, value: r } of n.rawValues()) e.append(t, r, !1);
						e.cookies = n.cookies;
					} else c(this[M], n);
				}
				let D = e instanceof Request ? e[P].body : null;
				if ((t.body != null || D != null) && (i.method === "GET" || i.method === "HEAD")) throw TypeError("Request with GET/HEAD method cannot have body.");
				let O = null;
				if (t.body != null) {
					let [e, n] = r(t.body, i.keepalive);
					O = e, n && !p(this[M]).contains("content-type", !0) && this[M].append("content-type", n);
				}
				let k = O ?? D;
				if (k != null && k.source == null) {
					if (O != null && t.duplex == null) throw TypeError("RequestInit: duplex option is required when sending a body.");
					if (i.mode !== "same-origin" && i.mode !== "cors") throw TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
					i.useCORSPreflightFlag = !0;
				}
				let L = k;
				if (O == null && D != null) {
					if (o(e)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
					let t = new TransformStream();
					D.stream.pipeThrough(t), L = {
						source: D.source,
						length: D.length,
						stream: t.readable
					};
				}
				this[P].body = L;
			}
			get method() {
				return I.brandCheck(this, Request), this[P].method;
			}
			get url() {
				return I.brandCheck(this, Request), L(this[P].url);
			}
			get headers() {
				return I.brandCheck(this, Request), this[M];
			}
			get destination() {
				return I.brandCheck(this, Request), this[P].destination;
			}
			get referrer() {
				return I.brandCheck(this, Request), this[P].referrer === "no-referrer" ? "" : this[P].referrer === "client" ? "about:client" : this[P].referrer.toString();
			}
			get referrerPolicy() {
				return I.brandCheck(this, Request), this[P].referrerPolicy;
			}
			get mode() {
				return I.brandCheck(this, Request), this[P].mode;
			}
			get credentials() {
				return this[P].credentials;
			}
			get cache() {
				return I.brandCheck(this, Request), this[P].cache;
			}
			get redirect() {
				return I.brandCheck(this, Request), this[P].redirect;
			}
			get integrity() {
				return I.brandCheck(this, Request), this[P].integrity;
			}
			get keepalive() {
				return I.brandCheck(this, Request), this[P].keepalive;
			}
			get isReloadNavigation() {
				return I.brandCheck(this, Request), this[P].reloadNavigation;
			}
			get isHistoryNavigation() {
				return I.brandCheck(this, Request), this[P].historyNavigation;
			}
			get signal() {
				return I.brandCheck(this, Request), this[N];
			}
			get body() {
				return I.brandCheck(this, Request), this[P].body ? this[P].body.stream : null;
			}
			get bodyUsed() {
				return I.brandCheck(this, Request), !!this[P].body && h.isDisturbed(this[P].body.stream);
			}
			get duplex() {
				return I.brandCheck(this, Request), "half";
			}
			clone() {
				if (I.brandCheck(this, Request), o(this)) throw TypeError("unusable");
				let e = cloneRequest(this[P]), t = new AbortController();
				if (this.signal.aborted) t.abort(this.signal.reason);
				else {
					let e = H.get(this.signal);
					e === void 0 && (e = new Set(), H.set(this.signal, e));
					let n = new WeakRef(t);
					e.add(n), h.addAbortListener(t.signal, buildAbort(n));
				}
				return fromInnerRequest(e, t.signal, d(this[M]));
			}
			[g.inspect.custom](e, t) {
				t.depth === null && (t.depth = 2), t.colors ??= !0;
				let n = {
					method: this.method,
					url: this.url,
					headers: this.headers,
					destination: this.destination,
					referrer: this.referrer,
					referrerPolicy: this.referrerPolicy,
					mode: this.mode,
					credentials: this.credentials,
					cache: this.cache,
					redirect: this.redirect,
					integrity: this.integrity,
					keepalive: this.keepalive,
					isReloadNavigation: this.isReloadNavigation,
					isHistoryNavigation: this.isHistoryNavigation,
					signal: this.signal
				};
				return `Request ${g.formatWithOptions(t, n)}`;
			}
		}
		i(Request);
		function makeRequest(e) {
			return {
				method: e.method ?? "GET",
				localURLsOnly: e.localURLsOnly ?? !1,
				unsafeRequest: e.unsafeRequest ?? !1,
				body: e.body ?? null,
				client: e.client ?? null,
				reservedClient: e.reservedClient ?? null,
				replacesClientId: e.replacesClientId ?? "",
				window: e.window ?? "client",
				keepalive: e.keepalive ?? !1,
				serviceWorkers: e.serviceWorkers ?? "all",
				initiator: e.initiator ?? "",
				destination: e.destination ?? "",
				priority: e.priority ?? null,
				origin: e.origin ?? "client",
				policyContainer: e.policyContainer ?? "client",
				referrer: e.referrer ?? "client",
				referrerPolicy: e.referrerPolicy ?? "",
				mode: e.mode ?? "no-cors",
				useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
				credentials: e.credentials ?? "same-origin",
				useCredentials: e.useCredentials ?? !1,
				cache: e.cache ?? "default",
				redirect: e.redirect ?? "follow",
				integrity: e.integrity ?? "",
				cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
				parserMetadata: e.parserMetadata ?? "",
				reloadNavigation: e.reloadNavigation ?? !1,
				historyNavigation: e.historyNavigation ?? !1,
				userActivation: e.userActivation ?? !1,
				taintedOrigin: e.taintedOrigin ?? !1,
				redirectCount: e.redirectCount ?? 0,
				responseTainting: e.responseTainting ?? "basic",
				preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
				done: e.done ?? !1,
				timingAllowFailed: e.timingAllowFailed ?? !1,
				urlList: e.urlList,
				url: e.urlList[0],
				headersList: e.headersList ? new l(e.headersList) : new l()
			};
		}
		function cloneRequest(e) {
			let t = makeRequest({
				...e,
				body: null
			});
			return e.body != null && (t.body = a(t, e.body)), t;
		}
		function fromInnerRequest(e, t, n) {
			let r = new Request(R);
			return r[P] = e, r[N] = t, r[M] = new s(R), f(r[M], e.headersList), u(r[M], n), r;
		}
		Object.defineProperties(Request.prototype, {
			method: k,
			url: k,
			headers: k,
			redirect: k,
			clone: k,
			signal: k,
			duplex: k,
			destination: k,
			body: k,
			bodyUsed: k,
			isHistoryNavigation: k,
			isReloadNavigation: k,
			keepalive: k,
			integrity: k,
			cache: k,
			credentials: k,
			attribute: k,
			referrerPolicy: k,
			referrer: k,
			mode: k,
			[Symbol.toStringTag]: {
				value: "Request",
				configurable: !0
			}
		}), I.converters.Request = I.interfaceConverter(Request), I.converters.RequestInfo = function(e, t, n) {
			return typeof e == "string" ? I.converters.USVString(e, t, n) : e instanceof Request ? I.converters.Request(e, t, n) : I.converters.USVString(e, t, n);
		}, I.converters.AbortSignal = I.interfaceConverter(AbortSignal), I.converters.RequestInit = I.dictionaryConverter([
			{
				key: "method",
				converter: I.converters.ByteString
			},
			{
				key: "headers",
				converter: I.converters.HeadersInit
			},
			{
				key: "body",
				converter: I.nullableConverter(I.converters.BodyInit)
			},
			{
				key: "referrer",
				converter: I.converters.USVString
			},
			{
				key: "referrerPolicy",
				converter: I.converters.DOMString,
				allowedValues: S
			},
			{
				key: "mode",
				converter: I.converters.DOMString,
				allowedValues: T
			},
			{
				key: "credentials",
				converter: I.converters.DOMString,
				allowedValues: E
			},
			{
				key: "cache",
				converter: I.converters.DOMString,
				allowedValues: D
			},
			{
				key: "redirect",
				converter: I.converters.DOMString,
				allowedValues: w
			},
			{
				key: "integrity",
				converter: I.converters.DOMString
			},
			{
				key: "keepalive",
				converter: I.converters.boolean
			},
			{
				key: "signal",
				converter: I.nullableConverter((e) => I.converters.AbortSignal(e, "RequestInit", "signal", { strict: !1 }))
			},
			{
				key: "window",
				converter: I.converters.any
			},
			{
				key: "duplex",
				converter: I.converters.DOMString,
				allowedValues: O
			},
			{
				key: "dispatcher",
				converter: I.converters.any
			}
		]), e.exports = {
			Request,
			makeRequest,
			fromInnerRequest,
			cloneRequest
		};
	}),
	9051: ((e, t, n) => {
		let { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = n(660), { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: f, streamRegistry: p, bodyUnusable: m } = n(4492), h = n(3440), g = n(7975), { kEnumerableProperty: _ } = h, { isValidReasonPhrase: v, isCancelled: y, isAborted: b, isBlobLike: x, serializeJavascriptValueToJSONString: S, isErrorLike: w, isomorphicEncode: T, environmentSettingsObject: E } = n(3168), { redirectStatusSet: D, nullBodyStatus: O } = n(4495), { kState: k, kHeaders: A } = n(3627), { webidl: j } = n(5893), { FormData: M } = n(5910), { URLSerializer: N } = n(1900), { kConstruct: P } = n(6443), F = n(4589), { types: I } = n(7975), L = new TextEncoder("utf-8");
		class Response {
			static error() {
				return fromInnerResponse(makeNetworkError(), "immutable");
			}
			static json(e, t = {}) {
				j.argumentLengthCheck(arguments, 1, "Response.json"), t !== null && (t = j.converters.ResponseInit(t));
				let n = L.encode(S(e)), r = l(n), i = fromInnerResponse(makeResponse({}), "response");
				return initializeResponse(i, t, {
					body: r[0],
					type: "application/json"
				}), i;
			}
			static redirect(e, t = 302) {
				j.argumentLengthCheck(arguments, 1, "Response.redirect"), e = j.converters.USVString(e), t = j.converters["unsigned short"](t);
				let n;
				try {
					n = new URL(e, E.settingsObject.baseUrl);
				} catch (t) {
					throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
				}
				if (!D.has(t)) throw RangeError(`Invalid status code ${t}`);
				let r = fromInnerResponse(makeResponse({}), "immutable");
				r[k].status = t;
				let i = T(N(n));
				return r[k].headersList.append("location", i, !0), r;
			}
			constructor(e = null, t = {}) {
				if (j.util.markAsUncloneable(this), e === P) return;
				e !== null && (e = j.converters.BodyInit(e)), t = j.converters.ResponseInit(t), this[k] = makeResponse({}), this[A] = new r(P), s(this[A], "response"), c(this[A], this[k].headersList);
				let n = null;
				if (e != null) {
					let [t, r] = l(e);
					n = {
						body: t,
						type: r
					};
				}
				initializeResponse(this, t, n);
			}
			get type() {
				return j.brandCheck(this, Response), this[k].type;
			}
			get url() {
				j.brandCheck(this, Response);
				let e = this[k].urlList, t = e[e.length - 1] ?? null;
				return t === null ? "" : N(t, !0);
			}
			get redirected() {
				return j.brandCheck(this, Response), this[k].urlList.length > 1;
			}
			get status() {
				return j.brandCheck(this, Response), this[k].status;
			}
			get ok() {
				return j.brandCheck(this, Response), this[k].status >= 200 && this[k].status <= 299;
			}
			get statusText() {
				return j.brandCheck(this, Response), this[k].statusText;
			}
			get headers() {
				return j.brandCheck(this, Response), this[A];
			}
			get body() {
				return j.brandCheck(this, Response), this[k].body ? this[k].body.stream : null;
			}
			get bodyUsed() {
				return j.brandCheck(this, Response), !!this[k].body && h.isDisturbed(this[k].body.stream);
			}
			clone() {
				if (j.brandCheck(this, Response), m(this)) throw j.errors.exception({
					header: "Response.clone",
					message: "Body has already been consumed."
				});
				let e = cloneResponse(this[k]);
				return f && this[k].body?.stream && p.register(this, new WeakRef(this[k].body.stream)), fromInnerResponse(e, o(this[A]));
			}
			[g.inspect.custom](e, t) {
				t.depth === null && (t.depth = 2), t.colors ??= !0;
				let n = {
					status: this.status,
					statusText: this.statusText,
					headers: this.headers,
					body: this.body,
					bodyUsed: this.bodyUsed,
					ok: this.ok,
					redirected: this.redirected,
					type: this.type,
					url: this.url
				};
				return `Response ${g.formatWithOptions(t, n)}`;
			}
		}
		d(Response), Object.defineProperties(Response.prototype, {
			type: _,
			url: _,
			status: _,
			ok: _,
			redirected: _,
			statusText: _,
			headers: _,
			clone: _,
			body: _,
			bodyUsed: _,
			[Symbol.toStringTag]: {
				value: "Response",
				configurable: !0
			}
		}), Object.defineProperties(Response, {
			json: _,
			redirect: _,
			error: _
		});
		function cloneResponse(e) {
			if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
			let t = makeResponse({
				...e,
				body: null
			});
			return e.body != null && (t.body = u(t, e.body)), t;
		}
		function makeResponse(e) {
			return {
				aborted: !1,
				rangeRequested: !1,
				timingAllowPassed: !1,
				requestIncludesCredentials: !1,
				type: "default",
				status: 200,
				timingInfo: null,
				cacheState: "",
				statusText: "",
				...e,
				headersList: e?.headersList ? new i(e?.headersList) : new i(),
				urlList: e?.urlList ? [...e.urlList] : []
			};
		}
		function makeNetworkError(e) {
			return makeResponse({
				type: "error",
				status: 0,
				error: w(e) ? e : Error(e && String(e)),
				aborted: e && e.name === "AbortError"
			});
		}
		function isNetworkError(e) {
			return e.type === "error" && e.status === 0;
		}
		function makeFilteredResponse(e, t) {
			return t = {
				internalResponse: e,
				...t
			}, new Proxy(e, {
				get(e, n) {
					return n in t ? t[n] : e[n];
				},
				set(e, n, r) {
					return F(!(n in t)), e[n] = r, !0;
				}
			});
		}
		function filterResponse(e, t) {
			if (t === "basic") return makeFilteredResponse(e, {
				type: "basic",
				headersList: e.headersList
			});
			if (t === "cors") return makeFilteredResponse(e, {
				type: "cors",
				headersList: e.headersList
			});
			if (t === "opaque") return makeFilteredResponse(e, {
				type: "opaque",
				urlList: Object.freeze([]),
				status: 0,
				statusText: "",
				body: null
			});
			if (t === "opaqueredirect") return makeFilteredResponse(e, {
				type: "opaqueredirect",
				status: 0,
				statusText: "",
				headersList: [],
				body: null
			});
			F(!1);
		}
		function makeAppropriateNetworkError(e, t = null) {
			return F(y(e)), b(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
		}
		function initializeResponse(e, t, n) {
			if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
			if ("statusText" in t && t.statusText != null && !v(String(t.statusText))) throw TypeError("Invalid statusText");
			if ("status" in t && t.status != null && (e[k].status = t.status), "statusText" in t && t.statusText != null && (e[k].statusText = t.statusText), "headers" in t && t.headers != null && a(e[A], t.headers), n) {
				if (O.includes(e.status)) throw j.errors.exception({
					header: "Response constructor",
					message: `Invalid response status code ${e.status}`
				});
				e[k].body = n.body, n.type != null && !e[k].headersList.contains("content-type", !0) && e[k].headersList.append("content-type", n.type, !0);
			}
		}
		function fromInnerResponse(e, t) {
			let n = new Response(P);
			return n[k] = e, n[A] = new r(P), c(n[A], e.headersList), s(n[A], t), f && e.body?.stream && p.register(n, new WeakRef(e.body.stream)), n;
		}
		j.converters.ReadableStream = j.interfaceConverter(ReadableStream), j.converters.FormData = j.interfaceConverter(M), j.converters.URLSearchParams = j.interfaceConverter(URLSearchParams), j.converters.XMLHttpRequestBodyInit = function(e, t, n) {
			return typeof e == "string" ? j.converters.USVString(e, t, n) : x(e) ? j.converters.Blob(e, t, n, { strict: !1 }) : ArrayBuffer.isView(e) || I.isArrayBuffer(e) ? j.converters.BufferSource(e, t, n) : h.isFormDataLike(e) ? j.converters.FormData(e, t, n, { strict: !1 }) : e instanceof URLSearchParams ? j.converters.URLSearchParams(e, t, n) : j.converters.DOMString(e, t, n);
		}, j.converters.BodyInit = function(e, t, n) {
			return e instanceof ReadableStream ? j.converters.ReadableStream(e, t, n) : e?.[Symbol.asyncIterator] ? e : j.converters.XMLHttpRequestBodyInit(e, t, n);
		}, j.converters.ResponseInit = j.dictionaryConverter([
			{
				key: "status",
				converter: j.converters["unsigned short"],
				defaultValue: () => 200
			},
			{
				key: "statusText",
				converter: j.converters.ByteString,
				defaultValue: () => ""
			},
			{
				key: "headers",
				converter: j.converters.HeadersInit
			}
		]), e.exports = {
			isNetworkError,
			makeNetworkError,
			makeResponse,
			makeAppropriateNetworkError,
			filterResponse,
			Response,
			cloneResponse,
			fromInnerResponse
		};
	}),
	3627: ((e) => {
		e.exports = {
			kUrl: Symbol("url"),
			kHeaders: Symbol("headers"),
			kSignal: Symbol("signal"),
			kState: Symbol("state"),
			kDispatcher: Symbol("dispatcher")
		};
	}),
	3168: ((e, t, n) => {
		let { Transform: r } = n(7075), i = n(8522), { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = n(4495), { getGlobalOrigin: c } = n(1059), { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = n(1900), { performance: p } = n(643), { isBlobLike: m, ReadableStreamFrom: h, isValidHTTPToken: g, normalizedMethodRecordsBase: _ } = n(3440), v = n(4589), { isUint8Array: y } = n(3429), { webidl: b } = n(5893), x = [], S;
		try {
			S = n(7598);
			let e = [
				"sha256",
				"sha384",
				"sha512"
			];
			x = S.getHashes().filter((t) => e.includes(t));
		} catch {}
		function responseURL(e) {
			let t = e.urlList, n = t.length;
			return n === 0 ? null : t[n - 1].toString();
		}
		function responseLocationURL(e, t) {
			if (!a.has(e.status)) return null;
			let n = e.headersList.get("location", !0);
			return n !== null && isValidHeaderValue(n) && (isValidEncodedURL(n) || (n = normalizeBinaryStringToUtf8(n)), n = new URL(n, responseURL(e))), n && !n.hash && (n.hash = t), n;
		}
		function isValidEncodedURL(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n > 126 || n < 32) return !1;
			}
			return !0;
		}
		function normalizeBinaryStringToUtf8(e) {
			return Buffer.from(e, "binary").toString("utf8");
		}
		function requestCurrentURL(e) {
			return e.urlList[e.urlList.length - 1];
		}
		function requestBadPort(e) {
			let t = requestCurrentURL(e);
			return urlIsHttpHttpsScheme(t) && s.has(t.port) ? "blocked" : "allowed";
		}
		function isErrorLike(e) {
			return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
		}
		function isValidReasonPhrase(e) {
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
			}
			return !0;
		}
		let w = g;
		function isValidHeaderValue(e) {
			return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === !1;
		}
		function setRequestReferrerPolicyOnRedirect(e, t) {
			let { headersList: n } = t, r = (n.get("referrer-policy", !0) ?? "").split(","), i = "";
			if (r.length > 0) for (let e = r.length; e !== 0; e--) {
				let t = r[e - 1].trim();
				if (o.has(t)) {
					i = t;
					break;
				}
			}
			i !== "" && (e.referrerPolicy = i);
		}
		function crossOriginResourcePolicyCheck() {
			return "allowed";
		}
		function corsCheck() {
			return "success";
		}
		function TAOCheck() {
			return "success";
		}
		function appendFetchMetadata(e) {
			let t = null;
			t = e.mode, e.headersList.set("sec-fetch-mode", t, !0);
		}
		function appendRequestOriginHeader(e) {
			let t = e.origin;
			if (t !== "client" && t !== void 0) {
				if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, !0);
				else if (e.method !== "GET" && e.method !== "HEAD") {
					switch (e.referrerPolicy) {
						case "no-referrer":
							t = null;
							break;
						case "no-referrer-when-downgrade":
						case "strict-origin":
						case "strict-origin-when-cross-origin":
							e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (t = null);
							break;
						case "same-origin": sameOrigin(e, requestCurrentURL(e)) || (t = null);
					}
					e.headersList.append("origin", t, !0);
				}
			}
		}
		function coarsenTime(e, t) {
			return e;
		}
		function clampAndCoarsenConnectionTimingInfo(e, t, n) {
			return !e?.startTime || e.startTime < t ? {
				domainLookupStartTime: t,
				domainLookupEndTime: t,
				connectionStartTime: t,
				connectionEndTime: t,
				secureConnectionStartTime: t,
				ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
			} : {
				domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
				domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
				connectionStartTime: coarsenTime(e.connectionStartTime, n),
				connectionEndTime: coarsenTime(e.connectionEndTime, n),
				secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
				ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
			};
		}
		function coarsenedSharedCurrentTime(e) {
			return coarsenTime(p.now(), e);
		}
		function createOpaqueTimingInfo(e) {
			return {
				startTime: e.startTime ?? 0,
				redirectStartTime: 0,
				redirectEndTime: 0,
				postRedirectStartTime: e.startTime ?? 0,
				finalServiceWorkerStartTime: 0,
				finalNetworkResponseStartTime: 0,
				finalNetworkRequestStartTime: 0,
				endTime: 0,
				encodedBodySize: 0,
				decodedBodySize: 0,
				finalConnectionTimingInfo: null
			};
		}
		function makePolicyContainer() {
			return { referrerPolicy: "strict-origin-when-cross-origin" };
		}
		function clonePolicyContainer(e) {
			return { referrerPolicy: e.referrerPolicy };
		}
		function determineRequestsReferrer(e) {
			let t = e.referrerPolicy;
			v(t);
			let n = null;
			if (e.referrer === "client") {
				let e = c();
				if (!e || e.origin === "null") return "no-referrer";
				n = new URL(e);
			} else e.referrer instanceof URL && (n = e.referrer);
			let r = stripURLForReferrer(n), i = stripURLForReferrer(n, !0);
			r.toString().length > 4096 && (r = i);
			let a = sameOrigin(e, r), o = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
			switch (t) {
				case "origin": return i ?? stripURLForReferrer(n, !0);
				case "unsafe-url": return r;
				case "same-origin": return a ? i : "no-referrer";
				case "origin-when-cross-origin": return a ? r : i;
				case "strict-origin-when-cross-origin": {
					let t = requestCurrentURL(e);
					return sameOrigin(r, t) ? r : isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? "no-referrer" : i;
				}
				default: return o ? "no-referrer" : i;
			}
		}
		function stripURLForReferrer(e, t) {
			return v(e instanceof URL), e = new URL(e), e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:" ? "no-referrer" : (e.username = "", e.password = "", e.hash = "", t && (e.pathname = "", e.search = ""), e);
		}
		function isURLPotentiallyTrustworthy(e) {
			return e instanceof URL ? e.href === "about:blank" || e.href === "about:srcdoc" || e.protocol === "data:" || e.protocol === "file:" || isOriginPotentiallyTrustworthy(e.origin) : !1;
			function isOriginPotentiallyTrustworthy(e) {
				if (e == null || e === "null") return !1;
				let t = new URL(e);
				return !!(t.protocol === "https:" || t.protocol === "wss:" || /^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost"));
			}
		}
		function bytesMatch(e, t) {
			if (S === void 0) return !0;
			let n = parseMetadata(t);
			if (n === "no metadata" || n.length === 0) return !0;
			let r = filterMetadataListByAlgorithm(n, getStrongestMetadata(n));
			for (let t of r) {
				let n = t.algo, r = t.hash, i = S.createHash(n).update(e).digest("base64");
				if (i[i.length - 1] === "=" && (i = i[i.length - 2] === "=" ? i.slice(0, -2) : i.slice(0, -1)), compareBase64Mixed(i, r)) return !0;
			}
			return !1;
		}
		let T = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
		function parseMetadata(e) {
			let t = [], n = !0;
			for (let r of e.split(" ")) {
				n = !1;
				let e = T.exec(r);
				if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
				let i = e.groups.algo.toLowerCase();
				x.includes(i) && t.push(e.groups);
			}
			return n === !0 ? "no metadata" : t;
		}
		function getStrongestMetadata(e) {
			let t = e[0].algo;
			if (t[3] === "5") return t;
			for (let n = 1; n < e.length; ++n) {
				let r = e[n];
				if (r.algo[3] === "5") {
					t = "sha512";
					break;
				}
				t[3] !== "3" && r.algo[3] === "3" && (t = "sha384");
			}
			return t;
		}
		function filterMetadataListByAlgorithm(e, t) {
			if (e.length === 1) return e;
			let n = 0;
			for (let r = 0; r < e.length; ++r) e[r].algo === t && (e[n++] = e[r]);
			return e.length = n, e;
		}
		function compareBase64Mixed(e, t) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
				if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") continue;
				return !1;
			}
			return !0;
		}
		function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
		function sameOrigin(e, t) {
			return e.origin === t.origin && e.origin === "null" || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
		}
		function createDeferredPromise() {
			let e, t;
			return {
				promise: new Promise((n, r) => {
					e = n, t = r;
				}),
				resolve: e,
				reject: t
			};
		}
		function isAborted(e) {
			return e.controller.state === "aborted";
		}
		function isCancelled(e) {
			return e.controller.state === "aborted" || e.controller.state === "terminated";
		}
		function normalizeMethod(e) {
			return _[e.toLowerCase()] ?? e;
		}
		function serializeJavascriptValueToJSONString(e) {
			let t = JSON.stringify(e);
			if (t === void 0) throw TypeError("Value is not JSON serializable");
			return v(typeof t == "string"), t;
		}
		let E = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
		function createIterator(e, t, n = 0, r = 1) {
			class FastIterableIterator {
				#e;
				#t;
				#n;
				constructor(e, t) {
					this.#e = e, this.#t = t, this.#n = 0;
				}
				next() {
					if (typeof this != "object" || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
					let i = this.#n, a = this.#e[t];
					if (i >= a.length) return {
						value: void 0,
						done: !0
					};
					let { [n]: o, [r]: s } = a[i];
					this.#n = i + 1;
					let c;
					switch (this.#t) {
						case "key":
							c = o;
							break;
						case "value":
							c = s;
							break;
						case "key+value": c = [o, s];
					}
					return {
						value: c,
						done: !1
					};
				}
			}
			return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, E), Object.defineProperties(FastIterableIterator.prototype, {
				[Symbol.toStringTag]: {
					writable: !1,
					enumerable: !1,
					configurable: !0,
					value: `${e} Iterator`
				},
				next: {
					writable: !0,
					enumerable: !0,
					configurable: !0
				}
			}), function(e, t) {
				return new FastIterableIterator(e, t);
			};
		}
		function iteratorMixin(e, t, n, r = 0, i = 1) {
			let a = createIterator(e, n, r, i), o = {
				keys: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function() {
						return b.brandCheck(this, t), a(this, "key");
					}
				},
				values: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function() {
						return b.brandCheck(this, t), a(this, "value");
					}
				},
				entries: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function() {
						return b.brandCheck(this, t), a(this, "key+value");
					}
				},
				forEach: {
					writable: !0,
					enumerable: !0,
					configurable: !0,
					value: function(n, r = globalThis) {
						if (b.brandCheck(this, t), b.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != "function") throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
						for (let { 0: e, 1: t } of a(this, "key+value")) n.call(r, t, e, this);
					}
				}
			};
			return Object.defineProperties(t.prototype, {
				...o,
				[Symbol.iterator]: {
					writable: !0,
					enumerable: !1,
					configurable: !0,
					value: o.entries.value
				}
			});
		}
		async function fullyReadBody(e, t, n) {
			let r = t, i = n, a;
			try {
				a = e.stream.getReader();
			} catch (e) {
				i(e);
				return;
			}
			try {
				r(await readAllBytes(a));
			} catch (e) {
				i(e);
			}
		}
		function isReadableStreamLike(e) {
			return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee == "function";
		}
		function readableStreamClose(e) {
			try {
				e.close(), e.byobRequest?.respond(0);
			} catch (e) {
				if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
			}
		}
		let D = /[^\x00-\xFF]/;
		function isomorphicEncode(e) {
			return v(!D.test(e)), e;
		}
		async function readAllBytes(e) {
			let t = [], n = 0;
			for (;;) {
				let { done: r, value: i } = await e.read();
				if (r) return Buffer.concat(t, n);
				if (!y(i)) throw TypeError("Received non-Uint8Array chunk");
				t.push(i), n += i.length;
			}
		}
		function urlIsLocal(e) {
			v("protocol" in e);
			let t = e.protocol;
			return t === "about:" || t === "blob:" || t === "data:";
		}
		function urlHasHttpsScheme(e) {
			return typeof e == "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
		}
		function urlIsHttpHttpsScheme(e) {
			v("protocol" in e);
			let t = e.protocol;
			return t === "http:" || t === "https:";
		}
		function simpleRangeHeaderValue(e, t) {
			let n = e;
			if (!n.startsWith("bytes")) return "failure";
			let r = { position: 5 };
			if (t && l((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 61) return "failure";
			r.position++, t && l((e) => e === "	" || e === " ", n, r);
			let i = l((e) => {
				let t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r), a = i.length ? Number(i) : null;
			if (t && l((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 45) return "failure";
			r.position++, t && l((e) => e === "	" || e === " ", n, r);
			let o = l((e) => {
				let t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r), s = o.length ? Number(o) : null;
			return r.position < n.length || s === null && a === null || a > s ? "failure" : {
				rangeStartValue: a,
				rangeEndValue: s
			};
		}
		function buildContentRange(e, t, n) {
			let r = "bytes ";
			return r += isomorphicEncode(`${e}`), r += "-", r += isomorphicEncode(`${t}`), r += "/", r += isomorphicEncode(`${n}`), r;
		}
		class InflateStream extends r {
			#e;
			constructor(e) {
				super(), this.#e = e;
			}
			_transform(e, t, n) {
				if (!this._inflateStream) {
					if (e.length === 0) {
						n();
						return;
					}
					this._inflateStream = (e[0] & 15) == 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (e) => this.destroy(e));
				}
				this._inflateStream.write(e, t, n);
			}
			_final(e) {
				this._inflateStream &&= (this._inflateStream.end(), null), e();
			}
		}
		function createInflate(e) {
			return new InflateStream(e);
		}
		function extractMimeType(e) {
			let t = null, n = null, r = null, i = getDecodeSplit("content-type", e);
			if (i === null) return "failure";
			for (let e of i) {
				let i = f(e);
				i !== "failure" && i.essence !== "*/*" && (r = i, r.essence === n ? !r.parameters.has("charset") && t !== null && r.parameters.set("charset", t) : (t = null, r.parameters.has("charset") && (t = r.parameters.get("charset")), n = r.essence));
			}
			return r ?? "failure";
		}
		function gettingDecodingSplitting(e) {
			let t = e, n = { position: 0 }, r = [], i = "";
			for (; n.position < t.length;) {
				if (i += l((e) => e !== "\"" && e !== ",", t, n), n.position < t.length) {
					if (t.charCodeAt(n.position) === 34) {
						if (i += u(t, n), n.position < t.length) continue;
					} else v(t.charCodeAt(n.position) === 44), n.position++;
				}
				i = d(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = "";
			}
			return r;
		}
		function getDecodeSplit(e, t) {
			let n = t.get(e, !0);
			return n === null ? null : gettingDecodingSplitting(n);
		}
		let O = new TextDecoder();
		function utf8DecodeBytes(e) {
			return e.length === 0 ? "" : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), O.decode(e));
		}
		class EnvironmentSettingsObjectBase {
			get baseUrl() {
				return c();
			}
			get origin() {
				return this.baseUrl?.origin;
			}
			policyContainer = makePolicyContainer();
		}
		class EnvironmentSettingsObject {
			settingsObject = new EnvironmentSettingsObjectBase();
		}
		e.exports = {
			isAborted,
			isCancelled,
			isValidEncodedURL,
			createDeferredPromise,
			ReadableStreamFrom: h,
			tryUpgradeRequestToAPotentiallyTrustworthyURL,
			clampAndCoarsenConnectionTimingInfo,
			coarsenedSharedCurrentTime,
			determineRequestsReferrer,
			makePolicyContainer,
			clonePolicyContainer,
			appendFetchMetadata,
			appendRequestOriginHeader,
			TAOCheck,
			corsCheck,
			crossOriginResourcePolicyCheck,
			createOpaqueTimingInfo,
			setRequestReferrerPolicyOnRedirect,
			isValidHTTPToken: g,
			requestBadPort,
			requestCurrentURL,
			responseURL,
			responseLocationURL,
			isBlobLike: m,
			isURLPotentiallyTrustworthy,
			isValidReasonPhrase,
			sameOrigin,
			normalizeMethod,
			serializeJavascriptValueToJSONString,
			iteratorMixin,
			createIterator,
			isValidHeaderName: w,
			isValidHeaderValue,
			isErrorLike,
			fullyReadBody,
			bytesMatch,
			isReadableStreamLike,
			readableStreamClose,
			isomorphicEncode,
			urlIsLocal,
			urlHasHttpsScheme,
			urlIsHttpHttpsScheme,
			readAllBytes,
			simpleRangeHeaderValue,
			buildContentRange,
			parseMetadata,
			createInflate,
			extractMimeType,
			getDecodeSplit,
			utf8DecodeBytes,
			environmentSettingsObject: new EnvironmentSettingsObject()
		};
	}),
	5893: ((e, t, n) => {
		let { types: r, inspect: i } = n(7975), { markAsUncloneable: a } = n(5919), { toUSVString: o } = n(3440), s = {};
		s.converters = {}, s.util = {}, s.errors = {}, s.errors.exception = function(e) {
			return TypeError(`${e.header}: ${e.message}`);
		}, s.errors.conversionFailed = function(e) {
			let t = e.types.length === 1 ? "" : " one of", n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
			return s.errors.exception({
				header: e.prefix,
				message: n
			});
		}, s.errors.invalidArgument = function(e) {
			return s.errors.exception({
				header: e.prefix,
				message: `"${e.value}" is an invalid ${e.type}.`
			});
		}, s.brandCheck = function(e, t, n) {
			if (n?.strict !== !1) {
				if (!(e instanceof t)) {
					let e = TypeError("Illegal invocation");
					throw e.code = "ERR_INVALID_THIS", e;
				}
			} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
				let e = TypeError("Illegal invocation");
				throw e.code = "ERR_INVALID_THIS", e;
			}
		}, s.argumentLengthCheck = function({ length: e }, t, n) {
			if (e < t) throw s.errors.exception({
				message: `${t} argument${t === 1 ? "" : "s"} required, but${e ? " only" : ""} ${e} found.`,
				header: n
			});
		}, s.illegalConstructor = function() {
			throw s.errors.exception({
				header: "TypeError",
				message: "Illegal constructor"
			});
		}, s.util.Type = function(e) {
			switch (typeof e) {
				case "undefined": return "Undefined";
				case "boolean": return "Boolean";
				case "string": return "String";
				case "symbol": return "Symbol";
				case "number": return "Number";
				case "bigint": return "BigInt";
				case "function":
				case "object": return e === null ? "Null" : "Object";
			}
		}, s.util.markAsUncloneable = a || (() => {}), s.util.ConvertToInt = function(e, t, n, r) {
			let i, a;
			t === 64 ? (i = 2 ** 53 - 1, a = n === "unsigned" ? 0 : (-2) ** 53 + 1) : n === "unsigned" ? (a = 0, i = 2 ** t - 1) : (a = (-2) ** t - 1, i = 2 ** (t - 1) - 1);
			let o = Number(e);
			if (o === 0 && (o = 0), r?.enforceRange === !0) {
				if (Number.isNaN(o) || o === Infinity || o === -Infinity) throw s.errors.exception({
					header: "Integer conversion",
					message: `Could not convert ${s.util.Stringify(e)} to an integer.`
				});
				if (o = s.util.IntegerPart(o), o < a || o > i) throw s.errors.exception({
					header: "Integer conversion",
					message: `Value must be between ${a}-${i}, got ${o}.`
				});
				return o;
			}
			return !Number.isNaN(o) && r?.clamp === !0 ? (o = Math.min(Math.max(o, a), i), o = Math.floor(o) % 2 == 0 ? Math.floor(o) : Math.ceil(o), o) : Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Infinity || o === -Infinity ? 0 : (o = s.util.IntegerPart(o), o %= 2 ** t, n === "signed" && o >= 2 ** t - 1 ? o - 2 ** t : o);
		}, s.util.IntegerPart = function(e) {
			let t = Math.floor(Math.abs(e));
			return e < 0 ? -1 * t : t;
		}, s.util.Stringify = function(e) {
			switch (s.util.Type(e)) {
				case "Symbol": return `Symbol(${e.description})`;
				case "Object": return i(e);
				case "String": return `"${e}"`;
				default: return `${e}`;
			}
		}, s.sequenceConverter = function(e) {
			return (t, n, r, i) => {
				if (s.util.Type(t) !== "Object") throw s.errors.exception({
					header: n,
					message: `${r} (${s.util.Stringify(t)}) is not iterable.`
				});
				let a = typeof i == "function" ? i() : t?.[Symbol.iterator]?.(), o = [], c = 0;
				if (a === void 0 || typeof a.next != "function") throw s.errors.exception({
					header: n,
					message: `${r} is not iterable.`
				});
				for (;;) {
					let { done: t, value: i } = a.next();
					if (t) break;
					o.push(e(i, n, `${r}[${c++}]`));
				}
				return o;
			};
		}, s.recordConverter = function(e, t) {
			return (n, i, a) => {
				if (s.util.Type(n) !== "Object") throw s.errors.exception({
					header: i,
					message: `${a} ("${s.util.Type(n)}") is not an Object.`
				});
				let o = {};
				if (!r.isProxy(n)) {
					let r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
					for (let s of r) {
						let r = e(s, i, a);
						o[r] = t(n[s], i, a);
					}
					return o;
				}
				let c = Reflect.ownKeys(n);
				for (let r of c) if (Reflect.getOwnPropertyDescriptor(n, r)?.enumerable) {
					let s = e(r, i, a);
					o[s] = t(n[r], i, a);
				}
				return o;
			};
		}, s.interfaceConverter = function(e) {
			return (t, n, r, i) => {
				if (i?.strict !== !1 && !(t instanceof e)) throw s.errors.exception({
					header: n,
					message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
				});
				return t;
			};
		}, s.dictionaryConverter = function(e) {
			return (t, n, r) => {
				let i = s.util.Type(t), a = {};
				if (i === "Null" || i === "Undefined") return a;
				if (i !== "Object") throw s.errors.exception({
					header: n,
					message: `Expected ${t} to be one of: Null, Undefined, Object.`
				});
				for (let i of e) {
					let { key: e, defaultValue: o, required: c, converter: l } = i;
					if (c === !0 && !Object.hasOwn(t, e)) throw s.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
					let u = t[e], d = Object.hasOwn(i, "defaultValue");
					if (d && u !== null && (u ??= o()), c || d || u !== void 0) {
						if (u = l(u, n, `${r}.${e}`), i.allowedValues && !i.allowedValues.includes(u)) throw s.errors.exception({
							header: n,
							message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
						});
						a[e] = u;
					}
				}
				return a;
			};
		}, s.nullableConverter = function(e) {
			return (t, n, r) => t === null ? t : e(t, n, r);
		}, s.converters.DOMString = function(e, t, n, r) {
			if (e === null && r?.legacyNullToEmptyString) return "";
			if (typeof e == "symbol") throw s.errors.exception({
				header: t,
				message: `${n} is a symbol, which cannot be converted to a DOMString.`
			});
			return String(e);
		}, s.converters.ByteString = function(e, t, n) {
			let r = s.converters.DOMString(e, t, n);
			for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
			return r;
		}, s.converters.USVString = o, s.converters.boolean = function(e) {
			return !!e;
		}, s.converters.any = function(e) {
			return e;
		}, s.converters["long long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 64, "signed", void 0, t, n);
		}, s.converters["unsigned long long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 64, "unsigned", void 0, t, n);
		}, s.converters["unsigned long"] = function(e, t, n) {
			return s.util.ConvertToInt(e, 32, "unsigned", void 0, t, n);
		}, s.converters["unsigned short"] = function(e, t, n, r) {
			return s.util.ConvertToInt(e, 16, "unsigned", r, t, n);
		}, s.converters.ArrayBuffer = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["ArrayBuffer"]
			});
			if (i?.allowShared === !1 && r.isSharedArrayBuffer(e)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.resizable || e.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.TypedArray = function(e, t, n, i, a) {
			if (s.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) throw s.errors.conversionFailed({
				prefix: n,
				argument: `${i} ("${s.util.Stringify(e)}")`,
				types: [t.name]
			});
			if (a?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.DataView = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isDataView(e)) throw s.errors.exception({
				header: t,
				message: `${n} is not a DataView.`
			});
			if (i?.allowShared === !1 && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "SharedArrayBuffer is not allowed."
			});
			if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
				header: "ArrayBuffer",
				message: "Received a resizable ArrayBuffer."
			});
			return e;
		}, s.converters.BufferSource = function(e, t, n, i) {
			if (r.isAnyArrayBuffer(e)) return s.converters.ArrayBuffer(e, t, n, {
				...i,
				allowShared: !1
			});
			if (r.isTypedArray(e)) return s.converters.TypedArray(e, e.constructor, t, n, {
				...i,
				allowShared: !1
			});
			if (r.isDataView(e)) return s.converters.DataView(e, t, n, {
				...i,
				allowShared: !1
			});
			throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["BufferSource"]
			});
		}, s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString), s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]), s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString), e.exports = { webidl: s };
	}),
	2607: ((e) => {
		function getEncoding(e) {
			if (!e) return "failure";
			switch (e.trim().toLowerCase()) {
				case "unicode-1-1-utf-8":
				case "unicode11utf8":
				case "unicode20utf8":
				case "utf-8":
				case "utf8":
				case "x-unicode20utf8": return "UTF-8";
				case "866":
				case "cp866":
				case "csibm866":
				case "ibm866": return "IBM866";
				case "csisolatin2":
				case "iso-8859-2":
				case "iso-ir-101":
				case "iso8859-2":
				case "iso88592":
				case "iso_8859-2":
				case "iso_8859-2:1987":
				case "l2":
				case "latin2": return "ISO-8859-2";
				case "csisolatin3":
				case "iso-8859-3":
				case "iso-ir-109":
				case "iso8859-3":
				case "iso88593":
				case "iso_8859-3":
				case "iso_8859-3:1988":
				case "l3":
				case "latin3": return "ISO-8859-3";
				case "csisolatin4":
				case "iso-8859-4":
				case "iso-ir-110":
				case "iso8859-4":
				case "iso88594":
				case "iso_8859-4":
				case "iso_8859-4:1988":
				case "l4":
				case "latin4": return "ISO-8859-4";
				case "csisolatincyrillic":
				case "cyrillic":
				case "iso-8859-5":
				case "iso-ir-144":
				case "iso8859-5":
				case "iso88595":
				case "iso_8859-5":
				case "iso_8859-5:1988": return "ISO-8859-5";
				case "arabic":
				case "asmo-708":
				case "csiso88596e":
				case "csiso88596i":
				case "csisolatinarabic":
				case "ecma-114":
				case "iso-8859-6":
				case "iso-8859-6-e":
				case "iso-8859-6-i":
				case "iso-ir-127":
				case "iso8859-6":
				case "iso88596":
				case "iso_8859-6":
				case "iso_8859-6:1987": return "ISO-8859-6";
				case "csisolatingreek":
				case "ecma-118":
				case "elot_928":
				case "greek":
				case "greek8":
				case "iso-8859-7":
				case "iso-ir-126":
				case "iso8859-7":
				case "iso88597":
				case "iso_8859-7":
				case "iso_8859-7:1987":
				case "sun_eu_greek": return "ISO-8859-7";
				case "csiso88598e":
				case "csisolatinhebrew":
				case "hebrew":
				case "iso-8859-8":
				case "iso-8859-8-e":
				case "iso-ir-138":
				case "iso8859-8":
				case "iso88598":
				case "iso_8859-8":
				case "iso_8859-8:1988":
				case "visual": return "ISO-8859-8";
				case "csiso88598i":
				case "iso-8859-8-i":
				case "logical": return "ISO-8859-8-I";
				case "csisolatin6":
				case "iso-8859-10":
				case "iso-ir-157":
				case "iso8859-10":
				case "iso885910":
				case "l6":
				case "latin6": return "ISO-8859-10";
				case "iso-8859-13":
				case "iso8859-13":
				case "iso885913": return "ISO-8859-13";
				case "iso-8859-14":
				case "iso8859-14":
				case "iso885914": return "ISO-8859-14";
				case "csisolatin9":
				case "iso-8859-15":
				case "iso8859-15":
				case "iso885915":
				case "iso_8859-15":
				case "l9": return "ISO-8859-15";
				case "iso-8859-16": return "ISO-8859-16";
				case "cskoi8r":
				case "koi":
				case "koi8":
				case "koi8-r":
				case "koi8_r": return "KOI8-R";
				case "koi8-ru":
				case "koi8-u": return "KOI8-U";
				case "csmacintosh":
				case "mac":
				case "macintosh":
				case "x-mac-roman": return "macintosh";
				case "iso-8859-11":
				case "iso8859-11":
				case "iso885911":
				case "tis-620":
				case "windows-874": return "windows-874";
				case "cp1250":
				case "windows-1250":
				case "x-cp1250": return "windows-1250";
				case "cp1251":
				case "windows-1251":
				case "x-cp1251": return "windows-1251";
				case "ansi_x3.4-1968":
				case "ascii":
				case "cp1252":
				case "cp819":
				case "csisolatin1":
				case "ibm819":
				case "iso-8859-1":
				case "iso-ir-100":
				case "iso8859-1":
				case "iso88591":
				case "iso_8859-1":
				case "iso_8859-1:1987":
				case "l1":
				case "latin1":
				case "us-ascii":
				case "windows-1252":
				case "x-cp1252": return "windows-1252";
				case "cp1253":
				case "windows-1253":
				case "x-cp1253": return "windows-1253";
				case "cp1254":
				case "csisolatin5":
				case "iso-8859-9":
				case "iso-ir-148":
				case "iso8859-9":
				case "iso88599":
				case "iso_8859-9":
				case "iso_8859-9:1989":
				case "l5":
				case "latin5":
				case "windows-1254":
				case "x-cp1254": return "windows-1254";
				case "cp1255":
				case "windows-1255":
				case "x-cp1255": return "windows-1255";
				case "cp1256":
				case "windows-1256":
				case "x-cp1256": return "windows-1256";
				case "cp1257":
				case "windows-1257":
				case "x-cp1257": return "windows-1257";
				case "cp1258":
				case "windows-1258":
				case "x-cp1258": return "windows-1258";
				case "x-mac-cyrillic":
				case "x-mac-ukrainian": return "x-mac-cyrillic";
				case "chinese":
				case "csgb2312":
				case "csiso58gb231280":
				case "gb2312":
				case "gb_2312":
				case "gb_2312-80":
				case "gbk":
				case "iso-ir-58":
				case "x-gbk": return "GBK";
				case "gb18030": return "gb18030";
				case "big5":
				case "big5-hkscs":
				case "cn-big5":
				case "csbig5":
				case "x-x-big5": return "Big5";
				case "cseucpkdfmtjapanese":
				case "euc-jp":
				case "x-euc-jp": return "EUC-JP";
				case "csiso2022jp":
				case "iso-2022-jp": return "ISO-2022-JP";
				case "csshiftjis":
				case "ms932":
				case "ms_kanji":
				case "shift-jis":
				case "shift_jis":
				case "sjis":
				case "windows-31j":
				case "x-sjis": return "Shift_JIS";
				case "cseuckr":
				case "csksc56011987":
				case "euc-kr":
				case "iso-ir-149":
				case "korean":
				case "ks_c_5601-1987":
				case "ks_c_5601-1989":
				case "ksc5601":
				case "ksc_5601":
				case "windows-949": return "EUC-KR";
				case "csiso2022kr":
				case "hz-gb-2312":
				case "iso-2022-cn":
				case "iso-2022-cn-ext":
				case "iso-2022-kr":
				case "replacement": return "replacement";
				case "unicodefffe":
				case "utf-16be": return "UTF-16BE";
				case "csunicode":
				case "iso-10646-ucs-2":
				case "ucs-2":
				case "unicode":
				case "unicodefeff":
				case "utf-16":
				case "utf-16le": return "UTF-16LE";
				case "x-user-defined": return "x-user-defined";
				default: return "failure";
			}
		}
		e.exports = { getEncoding };
	}),
	8355: ((e, t, n) => {
		let { staticPropertyDescriptors: r, readOperation: i, fireAProgressEvent: a } = n(3610), { kState: o, kError: s, kResult: c, kEvents: l, kAborted: u } = n(961), { webidl: d } = n(5893), { kEnumerableProperty: f } = n(3440);
		class FileReader extends EventTarget {
			constructor() {
				super(), this[o] = "empty", this[c] = null, this[s] = null, this[l] = {
					loadend: null,
					error: null,
					abort: null,
					load: null,
					progress: null,
					loadstart: null
				};
			}
			readAsArrayBuffer(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "ArrayBuffer");
			}
			readAsBinaryString(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "BinaryString");
			}
			readAsText(e, t = void 0) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), e = d.converters.Blob(e, { strict: !1 }), t !== void 0 && (t = d.converters.DOMString(t, "FileReader.readAsText", "encoding")), i(this, e, "Text", t);
			}
			readAsDataURL(e) {
				d.brandCheck(this, FileReader), d.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), e = d.converters.Blob(e, { strict: !1 }), i(this, e, "DataURL");
			}
			abort() {
				this[o] === "empty" || this[o] === "done" ? this[c] = null : (this[o] === "loading" && (this[o] = "done", this[c] = null), this[u] = !0, a("abort", this), this[o] !== "loading" && a("loadend", this));
			}
			get readyState() {
				switch (d.brandCheck(this, FileReader), this[o]) {
					case "empty": return this.EMPTY;
					case "loading": return this.LOADING;
					case "done": return this.DONE;
				}
			}
			get result() {
				return d.brandCheck(this, FileReader), this[c];
			}
			get error() {
				return d.brandCheck(this, FileReader), this[s];
			}
			get onloadend() {
				return d.brandCheck(this, FileReader), this[l].loadend;
			}
			set onloadend(e) {
				d.brandCheck(this, FileReader), this[l].loadend && this.removeEventListener("loadend", this[l].loadend), typeof e == "function" ? (this[l].loadend = e, this.addEventListener("loadend", e)) : this[l].loadend = null;
			}
			get onerror() {
				return d.brandCheck(this, FileReader), this[l].error;
			}
			set onerror(e) {
				d.brandCheck(this, FileReader), this[l].error && this.removeEventListener("error", this[l].error), typeof e == "function" ? (this[l].error = e, this.addEventListener("error", e)) : this[l].error = null;
			}
			get onloadstart() {
				return d.brandCheck(this, FileReader), this[l].loadstart;
			}
			set onloadstart(e) {
				d.brandCheck(this, FileReader), this[l].loadstart && this.removeEventListener("loadstart", this[l].loadstart), typeof e == "function" ? (this[l].loadstart = e, this.addEventListener("loadstart", e)) : this[l].loadstart = null;
			}
			get onprogress() {
				return d.brandCheck(this, FileReader), this[l].progress;
			}
			set onprogress(e) {
				d.brandCheck(this, FileReader), this[l].progress && this.removeEventListener("progress", this[l].progress), typeof e == "function" ? (this[l].progress = e, this.addEventListener("progress", e)) : this[l].progress = null;
			}
			get onload() {
				return d.brandCheck(this, FileReader), this[l].load;
			}
			set onload(e) {
				d.brandCheck(this, FileReader), this[l].load && this.removeEventListener("load", this[l].load), typeof e == "function" ? (this[l].load = e, this.addEventListener("load", e)) : this[l].load = null;
			}
			get onabort() {
				return d.brandCheck(this, FileReader), this[l].abort;
			}
			set onabort(e) {
				d.brandCheck(this, FileReader), this[l].abort && this.removeEventListener("abort", this[l].abort), typeof e == "function" ? (this[l].abort = e, this.addEventListener("abort", e)) : this[l].abort = null;
			}
		}
		FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, {
			EMPTY: r,
			LOADING: r,
			DONE: r,
			readAsArrayBuffer: f,
			readAsBinaryString: f,
			readAsText: f,
			readAsDataURL: f,
			abort: f,
			readyState: f,
			result: f,
			error: f,
			onloadstart: f,
			onprogress: f,
			onload: f,
			onabort: f,
			onerror: f,
			onloadend: f,
			[Symbol.toStringTag]: {
				value: "FileReader",
				writable: !1,
				enumerable: !1,
				configurable: !0
			}
		}), Object.defineProperties(FileReader, {
			EMPTY: r,
			LOADING: r,
			DONE: r
		}), e.exports = { FileReader };
	}),
	8573: ((e, t, n) => {
		let { webidl: r } = n(5893), i = Symbol("ProgressEvent state");
		class ProgressEvent extends Event {
			constructor(e, t = {}) {
				e = r.converters.DOMString(e, "ProgressEvent constructor", "type"), t = r.converters.ProgressEventInit(t ?? {}), super(e, t), this[i] = {
					lengthComputable: t.lengthComputable,
					loaded: t.loaded,
					total: t.total
				};
			}
			get lengthComputable() {
				return r.brandCheck(this, ProgressEvent), this[i].lengthComputable;
			}
			get loaded() {
				return r.brandCheck(this, ProgressEvent), this[i].loaded;
			}
			get total() {
				return r.brandCheck(this, ProgressEvent), this[i].total;
			}
		}
		r.converters.ProgressEventInit = r.dictionaryConverter([
			{
				key: "lengthComputable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "loaded",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "total",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => !1
			}
		]), e.exports = { ProgressEvent };
	}),
	961: ((e) => {
		e.exports = {
			kState: Symbol("FileReader state"),
			kResult: Symbol("FileReader result"),
			kError: Symbol("FileReader error"),
			kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
			kEvents: Symbol("FileReader events"),
			kAborted: Symbol("FileReader aborted")
		};
	}),
	3610: ((e, t, n) => {
		let { kState: r, kError: i, kResult: a, kAborted: o, kLastProgressEventFired: s } = n(961), { ProgressEvent: c } = n(8573), { getEncoding: l } = n(2607), { serializeAMimeType: u, parseMIMEType: d } = n(1900), { types: f } = n(7975), { StringDecoder: p } = n(3193), { btoa: m } = n(4573), h = {
			enumerable: !0,
			writable: !1,
			configurable: !1
		};
		function readOperation(e, t, n, c) {
			if (e[r] === "loading") throw new DOMException("Invalid state", "InvalidStateError");
			e[r] = "loading", e[a] = null, e[i] = null;
			let l = t.stream().getReader(), u = [], d = l.read(), p = !0;
			(async () => {
				for (; !e[o];) try {
					let { done: m, value: h } = await d;
					if (p && !e[o] && queueMicrotask(() => {
						fireAProgressEvent("loadstart", e);
					}), p = !1, !m && f.isUint8Array(h)) u.push(h), (e[s] === void 0 || Date.now() - e[s] >= 50) && !e[o] && (e[s] = Date.now(), queueMicrotask(() => {
						fireAProgressEvent("progress", e);
					})), d = l.read();
					else if (m) {
						queueMicrotask(() => {
							e[r] = "done";
							try {
								let r = packageData(u, n, t.type, c);
								if (e[o]) return;
								e[a] = r, fireAProgressEvent("load", e);
							} catch (t) {
								e[i] = t, fireAProgressEvent("error", e);
							}
							e[r] !== "loading" && fireAProgressEvent("loadend", e);
						});
						break;
					}
				} catch (t) {
					if (e[o]) return;
					queueMicrotask(() => {
						e[r] = "done", e[i] = t, fireAProgressEvent("error", e), e[r] !== "loading" && fireAProgressEvent("loadend", e);
					});
					break;
				}
			})();
		}
		function fireAProgressEvent(e, t) {
			let n = new c(e, {
				bubbles: !1,
				cancelable: !1
			});
			t.dispatchEvent(n);
		}
		function packageData(e, t, n, r) {
			switch (t) {
				case "DataURL": {
					let t = "data:", r = d(n || "application/octet-stream");
					r !== "failure" && (t += u(r)), t += ";base64,";
					let i = new p("latin1");
					for (let n of e) t += m(i.write(n));
					return t += m(i.end()), t;
				}
				case "Text": {
					let t = "failure";
					if (r && (t = l(r)), t === "failure" && n) {
						let e = d(n);
						e !== "failure" && (t = l(e.parameters.get("charset")));
					}
					return t === "failure" && (t = "UTF-8"), decode(e, t);
				}
				case "ArrayBuffer": return combineByteSequences(e).buffer;
				case "BinaryString": {
					let t = "", n = new p("latin1");
					for (let r of e) t += n.write(r);
					return t += n.end(), t;
				}
			}
		}
		function decode(e, t) {
			let n = combineByteSequences(e), r = BOMSniffing(n), i = 0;
			r !== null && (t = r, i = r === "UTF-8" ? 3 : 2);
			let a = n.slice(i);
			return new TextDecoder(t).decode(a);
		}
		function BOMSniffing(e) {
			let [t, n, r] = e;
			return t === 239 && n === 187 && r === 191 ? "UTF-8" : t === 254 && n === 255 ? "UTF-16BE" : t === 255 && n === 254 ? "UTF-16LE" : null;
		}
		function combineByteSequences(e) {
			let t = e.reduce((e, t) => e + t.byteLength, 0), n = 0;
			return e.reduce((e, t) => (e.set(t, n), n += t.byteLength, e), new Uint8Array(t));
		}
		e.exports = {
			staticPropertyDescriptors: h,
			readOperation,
			fireAProgressEvent
		};
	}),
	6897: ((e, t, n) => {
		let { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = n(736), { kReadyState: c, kSentClose: l, kByteParser: u, kReceivedClose: d, kResponse: f } = n(1216), { fireEvent: p, failWebsocketConnection: m, isClosing: h, isClosed: g, isEstablished: _, parseExtensions: v } = n(8625), { channels: y } = n(2414), { CloseEvent: b } = n(5188), { makeRequest: x } = n(9967), { fetching: S } = n(4398), { Headers: w, getHeadersList: T } = n(660), { getDecodeSplit: E } = n(3168), { WebsocketFrameSend: D } = n(3264), O;
		try {
			O = n(7598);
		} catch {}
		function establishWebSocketConnection(e, t, n, i, a, o) {
			let s = e;
			s.protocol = e.protocol === "ws:" ? "http:" : "https:";
			let c = x({
				urlList: [s],
				client: n,
				serviceWorkers: "none",
				referrer: "no-referrer",
				mode: "websocket",
				credentials: "include",
				cache: "no-store",
				redirect: "error"
			});
			o.headers && (c.headersList = T(new w(o.headers)));
			let l = O.randomBytes(16).toString("base64");
			c.headersList.append("sec-websocket-key", l), c.headersList.append("sec-websocket-version", "13");
			for (let e of t) c.headersList.append("sec-websocket-protocol", e);
			return c.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), S({
				request: c,
				useParallelQueue: !0,
				dispatcher: o.dispatcher,
				processResponse(e) {
					if (e.type === "error" || e.status !== 101) {
						m(i, "Received network error or non-101 status code.");
						return;
					}
					if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
						m(i, "Server did not respond with sent protocols.");
						return;
					}
					if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
						m(i, "Server did not set Upgrade header to \"websocket\".");
						return;
					}
					if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
						m(i, "Server did not set Connection header to \"upgrade\".");
						return;
					}
					if (e.headersList.get("Sec-WebSocket-Accept") !== O.createHash("sha1").update(l + r).digest("base64")) {
						m(i, "Incorrect hash received in Sec-WebSocket-Accept header.");
						return;
					}
					let n = e.headersList.get("Sec-WebSocket-Extensions"), o;
					if (n !== null && (o = v(n), !o.has("permessage-deflate"))) {
						m(i, "Sec-WebSocket-Extensions header does not match.");
						return;
					}
					let s = e.headersList.get("Sec-WebSocket-Protocol");
					if (s !== null) {
						let e = E("sec-websocket-protocol", c.headersList);
						if (e === null || !e.includes(s)) {
							m(i, "Protocol was not set in the opening handshake.");
							return;
						}
					}
					e.socket.on("data", onSocketData), e.socket.on("close", onSocketClose), e.socket.on("error", onSocketError), y.open.hasSubscribers && y.open.publish({
						address: e.socket.address(),
						protocol: s,
						extensions: n
					}), a(e, o);
				}
			});
		}
		function closeWebSocketConnection(e, t, n, r) {
			if (!(h(e) || g(e))) {
				if (!_(e)) m(e, "Connection was closed before it was established."), e[c] = i.CLOSING;
				else if (e[l] === a.NOT_SENT) {
					e[l] = a.PROCESSING;
					let u = new D();
					t !== void 0 && n === void 0 ? (u.frameData = Buffer.allocUnsafe(2), u.frameData.writeUInt16BE(t, 0)) : t !== void 0 && n !== void 0 ? (u.frameData = Buffer.allocUnsafe(2 + r), u.frameData.writeUInt16BE(t, 0), u.frameData.write(n, 2, "utf-8")) : u.frameData = o, e[f].socket.write(u.createFrame(s.CLOSE)), e[l] = a.SENT, e[c] = i.CLOSING;
				} else e[c] = i.CLOSING;
			}
		}
		function onSocketData(e) {
			this.ws[u].write(e) || this.pause();
		}
		function onSocketClose() {
			let { ws: e } = this, { [f]: t } = e;
			t.socket.off("data", onSocketData), t.socket.off("close", onSocketClose), t.socket.off("error", onSocketError);
			let n = e[l] === a.SENT && e[d], r = 1005, o = "", s = e[u].closingInfo;
			s && !s.error ? (r = s.code ?? 1005, o = s.reason) : e[d] || (r = 1006), e[c] = i.CLOSED, p("close", e, (e, t) => new b(e, t), {
				wasClean: n,
				code: r,
				reason: o
			}), y.close.hasSubscribers && y.close.publish({
				websocket: e,
				code: r,
				reason: o
			});
		}
		function onSocketError(e) {
			let { ws: t } = this;
			t[c] = i.CLOSING, y.socketError.hasSubscribers && y.socketError.publish(e), this.destroy();
		}
		e.exports = {
			establishWebSocketConnection,
			closeWebSocketConnection
		};
	}),
	736: ((e) => {
		e.exports = {
			uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
			sentCloseFrameState: {
				NOT_SENT: 0,
				PROCESSING: 1,
				SENT: 2
			},
			staticPropertyDescriptors: {
				enumerable: !0,
				writable: !1,
				configurable: !1
			},
			states: {
				CONNECTING: 0,
				OPEN: 1,
				CLOSING: 2,
				CLOSED: 3
			},
			opcodes: {
				CONTINUATION: 0,
				TEXT: 1,
				BINARY: 2,
				CLOSE: 8,
				PING: 9,
				PONG: 10
			},
			maxUnsigned16Bit: 2 ** 16 - 1,
			parserStates: {
				INFO: 0,
				PAYLOADLENGTH_16: 2,
				PAYLOADLENGTH_64: 3,
				READ_DATA: 4
			},
			emptyBuffer: Buffer.allocUnsafe(0),
			sendHints: {
				string: 1,
				typedArray: 2,
				arrayBuffer: 3,
				blob: 4
			}
		};
	}),
	5188: ((e, t, n) => {
		let { webidl: r } = n(5893), { kEnumerableProperty: i } = n(3440), { kConstruct: a } = n(6443), { MessagePort: o } = n(5919);
		class MessageEvent extends Event {
			#e;
			constructor(e, t = {}) {
				if (e === a) {
					super(arguments[1], arguments[2]), r.util.markAsUncloneable(this);
					return;
				}
				let n = "MessageEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, "type"), t = r.converters.MessageEventInit(t, n, "eventInitDict"), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
			}
			get data() {
				return r.brandCheck(this, MessageEvent), this.#e.data;
			}
			get origin() {
				return r.brandCheck(this, MessageEvent), this.#e.origin;
			}
			get lastEventId() {
				return r.brandCheck(this, MessageEvent), this.#e.lastEventId;
			}
			get source() {
				return r.brandCheck(this, MessageEvent), this.#e.source;
			}
			get ports() {
				return r.brandCheck(this, MessageEvent), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
			}
			initMessageEvent(e, t = !1, n = !1, i = null, a = "", o = "", s = null, c = []) {
				return r.brandCheck(this, MessageEvent), r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new MessageEvent(e, {
					bubbles: t,
					cancelable: n,
					data: i,
					origin: a,
					lastEventId: o,
					source: s,
					ports: c
				});
			}
			static createFastMessageEvent(e, t) {
				let n = new MessageEvent(a, e, t);
				return n.#e = t, n.#e.data ??= null, n.#e.origin ??= "", n.#e.lastEventId ??= "", n.#e.source ??= null, n.#e.ports ??= [], n;
			}
		}
		let { createFastMessageEvent: s } = MessageEvent;
		delete MessageEvent.createFastMessageEvent;
		class CloseEvent extends Event {
			#e;
			constructor(e, t = {}) {
				let n = "CloseEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), e = r.converters.DOMString(e, n, "type"), t = r.converters.CloseEventInit(t), super(e, t), this.#e = t, r.util.markAsUncloneable(this);
			}
			get wasClean() {
				return r.brandCheck(this, CloseEvent), this.#e.wasClean;
			}
			get code() {
				return r.brandCheck(this, CloseEvent), this.#e.code;
			}
			get reason() {
				return r.brandCheck(this, CloseEvent), this.#e.reason;
			}
		}
		class ErrorEvent extends Event {
			#e;
			constructor(e, t) {
				let n = "ErrorEvent constructor";
				r.argumentLengthCheck(arguments, 1, n), super(e, t), r.util.markAsUncloneable(this), e = r.converters.DOMString(e, n, "type"), t = r.converters.ErrorEventInit(t ?? {}), this.#e = t;
			}
			get message() {
				return r.brandCheck(this, ErrorEvent), this.#e.message;
			}
			get filename() {
				return r.brandCheck(this, ErrorEvent), this.#e.filename;
			}
			get lineno() {
				return r.brandCheck(this, ErrorEvent), this.#e.lineno;
			}
			get colno() {
				return r.brandCheck(this, ErrorEvent), this.#e.colno;
			}
			get error() {
				return r.brandCheck(this, ErrorEvent), this.#e.error;
			}
		}
		Object.defineProperties(MessageEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "MessageEvent",
				configurable: !0
			},
			data: i,
			origin: i,
			lastEventId: i,
			source: i,
			ports: i,
			initMessageEvent: i
		}), Object.defineProperties(CloseEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "CloseEvent",
				configurable: !0
			},
			reason: i,
			code: i,
			wasClean: i
		}), Object.defineProperties(ErrorEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "ErrorEvent",
				configurable: !0
			},
			message: i,
			filename: i,
			lineno: i,
			colno: i,
			error: i
		}), r.converters.MessagePort = r.interfaceConverter(o), r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
		let c = [
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => !1
			}
		];
		r.converters.MessageEventInit = r.dictionaryConverter([
			...c,
			{
				key: "data",
				converter: r.converters.any,
				defaultValue: () => null
			},
			{
				key: "origin",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lastEventId",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "source",
				converter: r.nullableConverter(r.converters.MessagePort),
				defaultValue: () => null
			},
			{
				key: "ports",
				converter: r.converters["sequence<MessagePort>"],
				defaultValue: () => []
			}
		]), r.converters.CloseEventInit = r.dictionaryConverter([
			...c,
			{
				key: "wasClean",
				converter: r.converters.boolean,
				defaultValue: () => !1
			},
			{
				key: "code",
				converter: r.converters["unsigned short"],
				defaultValue: () => 0
			},
			{
				key: "reason",
				converter: r.converters.USVString,
				defaultValue: () => ""
			}
		]), r.converters.ErrorEventInit = r.dictionaryConverter([
			...c,
			{
				key: "message",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "filename",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lineno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "colno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "error",
				converter: r.converters.any
			}
		]), e.exports = {
			MessageEvent,
			CloseEvent,
			ErrorEvent,
			createFastMessageEvent: s
		};
	}),
	3264: ((e, t, n) => {
		let { maxUnsigned16Bit: r } = n(736), i = 16386, a, o = null, s = i;
		try {
			a = n(7598);
		} catch {
			a = { randomFillSync: function(e, t, n) {
				for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
				return e;
			} };
		}
		function generateMask() {
			return s === i && (s = 0, a.randomFillSync(o ??= Buffer.allocUnsafe(i), 0, i)), [
				o[s++],
				o[s++],
				o[s++],
				o[s++]
			];
		}
		class WebsocketFrameSend {
			constructor(e) {
				this.frameData = e;
			}
			createFrame(e) {
				let t = this.frameData, n = generateMask(), i = t?.byteLength ?? 0, a = i, o = 6;
				i > r ? (o += 8, a = 127) : i > 125 && (o += 2, a = 126);
				let s = Buffer.allocUnsafe(i + o);
				/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */
				s[0] = s[1] = 0, s[0] |= 128, s[0] = (s[0] & 240) + e, s[o - 4] = n[0], s[o - 3] = n[1], s[o - 2] = n[2], s[o - 1] = n[3], s[1] = a, a === 126 ? s.writeUInt16BE(i, 2) : a === 127 && (s[2] = s[3] = 0, s.writeUIntBE(i, 4, 6)), s[1] |= 128;
				for (let e = 0; e < i; ++e) s[o + e] = t[e] ^ n[e & 3];
				return s;
			}
		}
		e.exports = { WebsocketFrameSend };
	}),
	9469: ((e, t, n) => {
		let { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = n(8522), { isValidClientWindowBits: a } = n(8625), { MessageSizeExceededError: o } = n(8707), s = Buffer.from([
			0,
			0,
			255,
			255
		]), c = Symbol("kBuffer"), l = Symbol("kLength");
		class PerMessageDeflate {
			#e;
			#t = {};
			#n = 0;
			constructor(e, t) {
				this.#t.serverNoContextTakeover = e.has("server_no_context_takeover"), this.#t.serverMaxWindowBits = e.get("server_max_window_bits"), this.#n = t.maxPayloadSize;
			}
			decompress(e, t, n) {
				if (!this.#e) {
					let e = i;
					if (this.#t.serverMaxWindowBits) {
						if (!a(this.#t.serverMaxWindowBits)) {
							n(Error("Invalid server_max_window_bits"));
							return;
						}
						e = Number.parseInt(this.#t.serverMaxWindowBits);
					}
					try {
						this.#e = r({ windowBits: e });
					} catch (e) {
						n(e);
						return;
					}
					this.#e[c] = [], this.#e[l] = 0, this.#e.on("data", (e) => {
						this.#e[l] += e.length, this.#n > 0 && this.#e[l] > this.#n ? (n(new o()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[c].push(e);
					}), this.#e.on("error", (e) => {
						this.#e = null, n(e);
					});
				}
				this.#e.write(e), t && this.#e.write(s), this.#e.flush(() => {
					if (!this.#e) return;
					let e = Buffer.concat(this.#e[c], this.#e[l]);
					this.#e[c].length = 0, this.#e[l] = 0, n(null, e);
				});
			}
		}
		e.exports = { PerMessageDeflate };
	}),
	1652: ((e, t, n) => {
		let { Writable: r } = n(7075), i = n(4589), { parserStates: a, opcodes: o, states: s, emptyBuffer: c, sentCloseFrameState: l } = n(736), { kReadyState: u, kSentClose: d, kResponse: f, kReceivedClose: p } = n(1216), { channels: m } = n(2414), { isValidStatusCode: h, isValidOpcode: g, failWebsocketConnection: _, websocketMessageReceived: v, utf8Decode: y, isControlFrame: b, isTextBinaryFrame: x, isContinuationFrame: S } = n(8625), { WebsocketFrameSend: w } = n(3264), { closeWebSocketConnection: T } = n(6897), { PerMessageDeflate: E } = n(9469), { MessageSizeExceededError: D } = n(8707);
		function failWebsocketConnectionWithCode(e, t, n) {
			T(e, t, n, Buffer.byteLength(n)), _(e, n);
		}
		class ByteParser extends r {
			#e = [];
			#t = 0;
			#n = 0;
			#r = !1;
			#i = a.INFO;
			#a = {};
			#o = [];
			#s;
			#c;
			#l;
			constructor(e, t, n = {}) {
				super(), this.ws = e, this.#s = t ?? new Map(), this.#c = n.maxFragments ?? 0, this.#l = n.maxPayloadSize ?? 0, this.#s.has("permessage-deflate") && this.#s.set("permessage-deflate", new E(t, n));
			}
			_write(e, t, n) {
				this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
			}
			#u() {
				return this.#l > 0 && !b(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l ? (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), !1) : !0;
			}
			run(e) {
				for (; this.#r;) if (this.#i === a.INFO) {
					if (this.#n < 2) return e();
					let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, i = (t[1] & 128) == 128, s = !n && r !== o.CONTINUATION, c = t[1] & 127, l = t[0] & 64, u = t[0] & 32, d = t[0] & 16;
					if (!g(r)) return _(this.ws, "Invalid opcode received"), e();
					if (i) return _(this.ws, "Frame cannot be masked"), e();
					if (l !== 0 && !this.#s.has("permessage-deflate")) {
						_(this.ws, "Expected RSV1 to be clear.");
						return;
					}
					if (u !== 0 || d !== 0) {
						_(this.ws, "RSV1, RSV2, RSV3 must be clear");
						return;
					}
					if (s && !x(r)) {
						_(this.ws, "Invalid frame type was fragmented.");
						return;
					}
					if (x(r) && this.#o.length > 0) {
						_(this.ws, "Expected continuation frame");
						return;
					}
					if (this.#a.fragmented && s) {
						_(this.ws, "Fragmented frame exceeded 125 bytes.");
						return;
					}
					if ((c > 125 || s) && b(r)) {
						_(this.ws, "Control frame either too large or fragmented");
						return;
					}
					if (S(r) && this.#o.length === 0 && !this.#a.compressed) {
						_(this.ws, "Unexpected continuation frame");
						return;
					}
					if (c <= 125) {
						if (this.#a.payloadLength = c, this.#i = a.READ_DATA, !this.#u()) return;
					} else c === 126 ? this.#i = a.PAYLOADLENGTH_16 : c === 127 && (this.#i = a.PAYLOADLENGTH_64);
					x(r) && (this.#a.binaryType = r, this.#a.compressed = l !== 0), this.#a.opcode = r, this.#a.masked = i, this.#a.fin = n, this.#a.fragmented = s;
				} else if (this.#i === a.PAYLOADLENGTH_16) {
					if (this.#n < 2) return e();
					let t = this.consume(2);
					if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = a.READ_DATA, !this.#u()) return;
				} else if (this.#i === a.PAYLOADLENGTH_64) {
					if (this.#n < 8) return e();
					let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
					if (n !== 0 || r > 2 ** 31 - 1) {
						_(this.ws, "Received payload length > 2^31 bytes.");
						return;
					}
					if (this.#a.payloadLength = r, this.#i = a.READ_DATA, !this.#u()) return;
				} else if (this.#i === a.READ_DATA) {
					if (this.#n < this.#a.payloadLength) return e();
					let t = this.consume(this.#a.payloadLength);
					if (b(this.#a.opcode)) {
						this.#r = this.parseControlFrame(t), this.#i = a.INFO;
						let n = this.ws[f].socket;
						if (this.#r && n.writableNeedDrain) {
							this.#r = !1, n.once("drain", () => {
								this.destroyed || (this.#r = !0, this.run(e));
							});
							return;
						}
					} else {
						if (this.#a.compressed) {
							this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
								if (t) {
									let e = t instanceof D ? 1009 : 1007;
									failWebsocketConnectionWithCode(this.ws, e, t.message);
								} else this.writeFragments(n) && (this.#l > 0 && this.#t > this.#l ? failWebsocketConnectionWithCode(this.ws, 1009, new D().message) : this.#a.fin ? (v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = a.INFO, this.run(e)) : (this.#i = a.INFO, this.#r = !0, this.run(e)));
							}), this.#r = !1;
							break;
						}
						if (!this.writeFragments(t)) return;
						if (this.#l > 0 && this.#t > this.#l) {
							failWebsocketConnectionWithCode(this.ws, 1009, new D().message);
							return;
						}
						!this.#a.fragmented && this.#a.fin && v(this.ws, this.#a.binaryType, this.consumeFragments()), this.#i = a.INFO;
					}
				}
			}
			consume(e) {
				if (e > this.#n) throw Error("Called consume() before buffers satiated.");
				if (e === 0) return c;
				if (this.#e[0].length === e) return this.#n -= this.#e[0].length, this.#e.shift();
				let t = Buffer.allocUnsafe(e), n = 0;
				for (; n !== e;) {
					let r = this.#e[0], { length: i } = r;
					if (i + n === e) {
						t.set(this.#e.shift(), n);
						break;
					}
					if (i + n > e) {
						t.set(r.subarray(0, e - n), n), this.#e[0] = r.subarray(e - n);
						break;
					}
					t.set(this.#e.shift(), n), n += r.length;
				}
				return this.#n -= e, t;
			}
			writeFragments(e) {
				return this.#c > 0 && this.#o.length === this.#c ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), !1) : (this.#t += e.length, this.#o.push(e), !0);
			}
			consumeFragments() {
				let e = this.#o;
				if (e.length === 1) return this.#t = 0, e.shift();
				let t = Buffer.concat(e, this.#t);
				return this.#o = [], this.#t = 0, t;
			}
			parseCloseBody(e) {
				i(e.length !== 1);
				let t;
				if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !h(t)) return {
					code: 1002,
					reason: "Invalid status code",
					error: !0
				};
				let n = e.subarray(2);
				n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
				try {
					n = y(n);
				} catch {
					return {
						code: 1007,
						reason: "Invalid UTF-8",
						error: !0
					};
				}
				return {
					code: t,
					reason: n,
					error: !1
				};
			}
			parseControlFrame(e) {
				let { opcode: t, payloadLength: n } = this.#a;
				if (t === o.CLOSE) {
					if (n === 1) return _(this.ws, "Received close frame with a 1-byte body."), !1;
					if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
						let { code: e, reason: t } = this.#a.closeInfo;
						return T(this.ws, e, t, t.length), _(this.ws, t), !1;
					}
					if (this.ws[d] !== l.SENT) {
						let e = c;
						this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
						let t = new w(e);
						this.ws[f].socket.write(t.createFrame(o.CLOSE), (e) => {
							e || (this.ws[d] = l.SENT);
						});
					}
					return this.ws[u] = s.CLOSING, this.ws[p] = !0, !1;
				}
				if (t === o.PING) {
					if (!this.ws[p]) {
						let t = new w(e);
						this.ws[f].socket.write(t.createFrame(o.PONG)), m.ping.hasSubscribers && m.ping.publish({ payload: e });
					}
				} else t === o.PONG && m.pong.hasSubscribers && m.pong.publish({ payload: e });
				return !0;
			}
			get closingInfo() {
				return this.#a.closeInfo;
			}
		}
		e.exports = { ByteParser };
	}),
	3900: ((e, t, n) => {
		let { WebsocketFrameSend: r } = n(3264), { opcodes: i, sendHints: a } = n(736), o = n(4660), s = Buffer[Symbol.species];
		class SendQueue {
			#e = new o();
			#t = !1;
			#n;
			constructor(e) {
				this.#n = e;
			}
			add(e, t, n) {
				if (n !== a.blob) {
					let r = createFrame(e, n);
					if (!this.#t) this.#n.write(r, t);
					else {
						let e = {
							promise: null,
							callback: t,
							frame: r
						};
						this.#e.push(e);
					}
					return;
				}
				let r = {
					promise: e.arrayBuffer().then((e) => {
						r.promise = null, r.frame = createFrame(e, n);
					}),
					callback: t,
					frame: null
				};
				this.#e.push(r), this.#t || this.#r();
			}
			async #r() {
				this.#t = !0;
				let e = this.#e;
				for (; !e.isEmpty();) {
					let t = e.shift();
					t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
				}
				this.#t = !1;
			}
		}
		function createFrame(e, t) {
			return new r(toBuffer(e, t)).createFrame(t === a.string ? i.TEXT : i.BINARY);
		}
		function toBuffer(e, t) {
			switch (t) {
				case a.string: return Buffer.from(e);
				case a.arrayBuffer:
				case a.blob: return new s(e);
				case a.typedArray: return new s(e.buffer, e.byteOffset, e.byteLength);
			}
		}
		e.exports = { SendQueue };
	}),
	1216: ((e) => {
		e.exports = {
			kWebSocketURL: Symbol("url"),
			kReadyState: Symbol("ready state"),
			kController: Symbol("controller"),
			kResponse: Symbol("response"),
			kBinaryType: Symbol("binary type"),
			kSentClose: Symbol("sent close"),
			kReceivedClose: Symbol("received close"),
			kByteParser: Symbol("byte parser")
		};
	}),
	8625: ((e, t, n) => {
		let { kReadyState: r, kController: i, kResponse: a, kBinaryType: o, kWebSocketURL: s } = n(1216), { states: c, opcodes: l } = n(736), { ErrorEvent: u, createFastMessageEvent: d } = n(5188), { isUtf8: f } = n(4573), { collectASequenceOfCodePointsFast: p, removeHTTPWhitespace: m } = n(1900);
		function isConnecting(e) {
			return e[r] === c.CONNECTING;
		}
		function isEstablished(e) {
			return e[r] === c.OPEN;
		}
		function isClosing(e) {
			return e[r] === c.CLOSING;
		}
		function isClosed(e) {
			return e[r] === c.CLOSED;
		}
		function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
			let i = n(e, r);
			t.dispatchEvent(i);
		}
		function websocketMessageReceived(e, t, n) {
			if (e[r] !== c.OPEN) return;
			let i;
			if (t === l.TEXT) try {
				i = _(n);
			} catch {
				failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
				return;
			}
			else t === l.BINARY && (i = e[o] === "blob" ? new Blob([n]) : toArrayBuffer(n));
			fireEvent("message", e, d, {
				origin: e[s].origin,
				data: i
			});
		}
		function toArrayBuffer(e) {
			return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
		}
		function isValidSubprotocol(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; ++t) {
				let n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
			}
			return !0;
		}
		function isValidStatusCode(e) {
			return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
		}
		function failWebsocketConnection(e, t) {
			let { [i]: n, [a]: r } = e;
			n.abort(), r?.socket && !r.socket.destroyed && r.socket.destroy(), t && fireEvent("error", e, (e, t) => new u(e, t), {
				error: Error(t),
				message: t
			});
		}
		function isControlFrame(e) {
			return e === l.CLOSE || e === l.PING || e === l.PONG;
		}
		function isContinuationFrame(e) {
			return e === l.CONTINUATION;
		}
		function isTextBinaryFrame(e) {
			return e === l.TEXT || e === l.BINARY;
		}
		function isValidOpcode(e) {
			return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
		}
		function parseExtensions(e) {
			let t = { position: 0 }, n = new Map();
			for (; t.position < e.length;) {
				let [r, i = ""] = p(";", e, t).split("=");
				n.set(m(r, !0, !1), m(i, !1, !0)), t.position++;
			}
			return n;
		}
		function isValidClientWindowBits(e) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t++) {
				let n = e.charCodeAt(t);
				if (n < 48 || n > 57) return !1;
			}
			let t = Number.parseInt(e, 10);
			return t >= 8 && t <= 15;
		}
		let h = typeof process.versions.icu == "string", g = h ? new TextDecoder("utf-8", { fatal: !0 }) : void 0, _ = h ? g.decode.bind(g) : function(e) {
			if (f(e)) return e.toString("utf-8");
			throw TypeError("Invalid utf-8 received.");
		};
		e.exports = {
			isConnecting,
			isEstablished,
			isClosing,
			isClosed,
			fireEvent,
			isValidSubprotocol,
			isValidStatusCode,
			failWebsocketConnection,
			websocketMessageReceived,
			utf8Decode: _,
			isControlFrame,
			isContinuationFrame,
			isTextBinaryFrame,
			isValidOpcode,
			parseExtensions,
			isValidClientWindowBits
		};
	}),
	3726: ((e, t, n) => {
		let { webidl: r } = n(5893), { URLSerializer: i } = n(1900), { environmentSettingsObject: a } = n(3168), { staticPropertyDescriptors: o, states: s, sentCloseFrameState: c, sendHints: l } = n(736), { kWebSocketURL: u, kReadyState: d, kController: f, kBinaryType: p, kResponse: m, kSentClose: h, kByteParser: g } = n(1216), { isConnecting: _, isEstablished: v, isClosing: y, isValidSubprotocol: b, fireEvent: x } = n(8625), { establishWebSocketConnection: S, closeWebSocketConnection: w } = n(6897), { ByteParser: T } = n(1652), { kEnumerableProperty: E, isBlobLike: D } = n(3440), { getGlobalDispatcher: O } = n(2581), { types: k } = n(7975), { ErrorEvent: A, CloseEvent: j } = n(5188), { SendQueue: M } = n(3900);
		class WebSocket extends EventTarget {
			#e = {
				open: null,
				error: null,
				close: null,
				message: null
			};
			#t = 0;
			#n = "";
			#r = "";
			#i;
			constructor(e, t = []) {
				super(), r.util.markAsUncloneable(this);
				let n = "WebSocket constructor";
				r.argumentLengthCheck(arguments, 1, n);
				let i = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, n, "options");
				e = r.converters.USVString(e, n, "url"), t = i.protocols;
				let o = a.settingsObject.baseUrl, s;
				try {
					s = new URL(e, o);
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				if (s.protocol === "http:" ? s.protocol = "ws:" : s.protocol === "https:" && (s.protocol = "wss:"), s.protocol !== "ws:" && s.protocol !== "wss:") throw new DOMException(`Expected a ws: or wss: protocol, got ${s.protocol}`, "SyntaxError");
				if (s.hash || s.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
				if (typeof t == "string" && (t = [t]), t.length !== new Set(t.map((e) => e.toLowerCase())).size || t.length > 0 && !t.every((e) => b(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				this[u] = new URL(s.href);
				let l = a.settingsObject;
				this[f] = S(s, t, l, this, (e, t) => this.#a(e, t), i), this[d] = WebSocket.CONNECTING, this[h] = c.NOT_SENT, this[p] = "blob";
			}
			close(e = void 0, t = void 0) {
				r.brandCheck(this, WebSocket);
				let n = "WebSocket.close";
				if (e !== void 0 && (e = r.converters["unsigned short"](e, n, "code", { clamp: !0 })), t !== void 0 && (t = r.converters.USVString(t, n, "reason")), e !== void 0 && e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
				let i = 0;
				if (t !== void 0 && (i = Buffer.byteLength(t), i > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${i}`, "SyntaxError");
				w(this, e, t, i);
			}
			send(e) {
				r.brandCheck(this, WebSocket);
				let t = "WebSocket.send";
				if (r.argumentLengthCheck(arguments, 1, t), e = r.converters.WebSocketSendData(e, t, "data"), _(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
				if (v(this) && !y(this)) {
					if (typeof e == "string") {
						let t = Buffer.byteLength(e);
						this.#t += t, this.#i.add(e, () => {
							this.#t -= t;
						}, l.string);
					} else k.isArrayBuffer(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.arrayBuffer)) : ArrayBuffer.isView(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.typedArray)) : D(e) && (this.#t += e.size, this.#i.add(e, () => {
						this.#t -= e.size;
					}, l.blob));
				}
			}
			get readyState() {
				return r.brandCheck(this, WebSocket), this[d];
			}
			get bufferedAmount() {
				return r.brandCheck(this, WebSocket), this.#t;
			}
			get url() {
				return r.brandCheck(this, WebSocket), i(this[u]);
			}
			get extensions() {
				return r.brandCheck(this, WebSocket), this.#r;
			}
			get protocol() {
				return r.brandCheck(this, WebSocket), this.#n;
			}
			get onopen() {
				return r.brandCheck(this, WebSocket), this.#e.open;
			}
			set onopen(e) {
				r.brandCheck(this, WebSocket), this.#e.open && this.removeEventListener("open", this.#e.open), typeof e == "function" ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
			}
			get onerror() {
				return r.brandCheck(this, WebSocket), this.#e.error;
			}
			set onerror(e) {
				r.brandCheck(this, WebSocket), this.#e.error && this.removeEventListener("error", this.#e.error), typeof e == "function" ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
			}
			get onclose() {
				return r.brandCheck(this, WebSocket), this.#e.close;
			}
			set onclose(e) {
				r.brandCheck(this, WebSocket), this.#e.close && this.removeEventListener("close", this.#e.close), typeof e == "function" ? (this.#e.close = e, this.addEventListener("close", e)) : this.#e.close = null;
			}
			get onmessage() {
				return r.brandCheck(this, WebSocket), this.#e.message;
			}
			set onmessage(e) {
				r.brandCheck(this, WebSocket), this.#e.message && this.removeEventListener("message", this.#e.message), typeof e == "function" ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
			}
			get binaryType() {
				return r.brandCheck(this, WebSocket), this[p];
			}
			set binaryType(e) {
				r.brandCheck(this, WebSocket), e !== "blob" && e !== "arraybuffer" ? this[p] = "blob" : this[p] = e;
			}
			#a(e, t) {
				this[m] = e;
				let n = this[f]?.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new T(this, t, {
					maxFragments: r,
					maxPayloadSize: i
				});
				a.on("drain", onParserDrain), a.on("error", onParserError.bind(this)), e.socket.ws = this, this[g] = a, this.#i = new M(e.socket), this[d] = s.OPEN;
				let o = e.headersList.get("sec-websocket-extensions");
				o !== null && (this.#r = o);
				let c = e.headersList.get("sec-websocket-protocol");
				c !== null && (this.#n = c), x("open", this);
			}
		}
		WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = s.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = s.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = s.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = s.CLOSED, Object.defineProperties(WebSocket.prototype, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o,
			url: E,
			readyState: E,
			bufferedAmount: E,
			onopen: E,
			onerror: E,
			onclose: E,
			close: E,
			onmessage: E,
			binaryType: E,
			send: E,
			extensions: E,
			protocol: E,
			[Symbol.toStringTag]: {
				value: "WebSocket",
				writable: !1,
				enumerable: !1,
				configurable: !0
			}
		}), Object.defineProperties(WebSocket, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o
		}), r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString), r.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
			return r.util.Type(e) === "Object" && Symbol.iterator in e ? r.converters["sequence<DOMString>"](e) : r.converters.DOMString(e, t, n);
		}, r.converters.WebSocketInit = r.dictionaryConverter([
			{
				key: "protocols",
				converter: r.converters["DOMString or sequence<DOMString>"],
				defaultValue: () => []
			},
			{
				key: "dispatcher",
				converter: r.converters.any,
				defaultValue: () => O()
			},
			{
				key: "headers",
				converter: r.nullableConverter(r.converters.HeadersInit)
			}
		]), r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
			return r.util.Type(e) === "Object" && !(Symbol.iterator in e) ? r.converters.WebSocketInit(e) : { protocols: r.converters["DOMString or sequence<DOMString>"](e) };
		}, r.converters.WebSocketSendData = function(e) {
			if (r.util.Type(e) === "Object") {
				if (D(e)) return r.converters.Blob(e, { strict: !1 });
				if (ArrayBuffer.isView(e) || k.isArrayBuffer(e)) return r.converters.BufferSource(e);
			}
			return r.converters.USVString(e);
		};
		function onParserDrain() {
			this.ws[m].socket.resume();
		}
		function onParserError(e) {
			let t, n;
			e instanceof j ? (t = e.reason, n = e.code) : t = e.message, x("error", this, () => new A("error", {
				error: e,
				message: t
			})), w(this, n);
		}
		e.exports = { WebSocket };
	}),
	2613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	4434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	9896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	8611: ((t) => {
		t.exports = e(import.meta.url)("http");
	}),
	5692: ((t) => {
		t.exports = e(import.meta.url)("https");
	}),
	9278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	4589: ((t) => {
		t.exports = e(import.meta.url)("node:assert");
	}),
	6698: ((t) => {
		t.exports = e(import.meta.url)("node:async_hooks");
	}),
	4573: ((t) => {
		t.exports = e(import.meta.url)("node:buffer");
	}),
	7540: ((t) => {
		t.exports = e(import.meta.url)("node:console");
	}),
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	3053: ((t) => {
		t.exports = e(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((t) => {
		t.exports = e(import.meta.url)("node:dns");
	}),
	8474: ((t) => {
		t.exports = e(import.meta.url)("node:events");
	}),
	7067: ((t) => {
		t.exports = e(import.meta.url)("node:http");
	}),
	2467: ((t) => {
		t.exports = e(import.meta.url)("node:http2");
	}),
	7030: ((t) => {
		t.exports = e(import.meta.url)("node:net");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	643: ((t) => {
		t.exports = e(import.meta.url)("node:perf_hooks");
	}),
	1792: ((t) => {
		t.exports = e(import.meta.url)("node:querystring");
	}),
	7075: ((t) => {
		t.exports = e(import.meta.url)("node:stream");
	}),
	1692: ((t) => {
		t.exports = e(import.meta.url)("node:tls");
	}),
	3136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	7975: ((t) => {
		t.exports = e(import.meta.url)("node:util");
	}),
	3429: ((t) => {
		t.exports = e(import.meta.url)("node:util/types");
	}),
	5919: ((t) => {
		t.exports = e(import.meta.url)("node:worker_threads");
	}),
	8522: ((t) => {
		t.exports = e(import.meta.url)("node:zlib");
	}),
	857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	3193: ((t) => {
		t.exports = e(import.meta.url)("string_decoder");
	}),
	4756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	9023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	7349: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(4454), o = n(2223), s = n(7103), c = n(334), l = n(3142);
		function resolveCollection(e, t, n, r, i, a) {
			let o = n.type === "block-map" ? s.resolveBlockMap(e, t, n, r, a) : n.type === "block-seq" ? c.resolveBlockSeq(e, t, n, r, a) : l.resolveFlowCollection(e, t, n, r, a), u = o.constructor;
			return i === "!" || i === u.tagName ? (o.tag = u.tagName, o) : (i && (o.tag = i), o);
		}
		function composeCollection(e, t, n, s, c) {
			let l = s.tag, u = l ? t.directives.tagName(l.source, (e) => c(l, "TAG_RESOLVE_FAILED", e)) : null;
			if (n.type === "block-seq") {
				let { anchor: e, newlineAfterProp: t } = s, n = e && l ? e.offset > l.offset ? e : l : e ?? l;
				n && (!t || t.offset < n.offset) && c(n, "MISSING_CHAR", "Missing newline after block sequence props");
			}
			let d = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
			if (!l || !u || u === "!" || u === a.YAMLMap.tagName && d === "map" || u === o.YAMLSeq.tagName && d === "seq") return resolveCollection(e, t, n, c, u);
			let f = t.schema.tags.find((e) => e.tag === u && e.collection === d);
			if (!f) {
				let r = t.schema.knownTags[u];
				if (r?.collection === d) t.schema.tags.push(Object.assign({}, r, { default: !1 })), f = r;
				else return r ? c(l, "BAD_COLLECTION_TYPE", `${r.tag} used for ${d} collection, but expects ${r.collection ?? "scalar"}`, !0) : c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, !0), resolveCollection(e, t, n, c, u);
			}
			let p = resolveCollection(e, t, n, c, u, f), m = f.resolve?.(p, (e) => c(l, "TAG_RESOLVE_FAILED", e), t.options) ?? p, h = r.isNode(m) ? m : new i.Scalar(m);
			return h.range = p.range, h.tag = u, f?.format && (h.format = f.format), h;
		}
		t.composeCollection = composeCollection;
	}),
	3683: ((e, t, n) => {
		var r = n(3021), i = n(5937), a = n(7788), o = n(4631);
		function composeDoc(e, t, { offset: n, start: s, value: c, end: l }, u) {
			let d = Object.assign({ _directives: t }, e), f = new r.Document(void 0, d), p = {
				atKey: !1,
				atRoot: !0,
				directives: f.directives,
				options: f.options,
				schema: f.schema
			}, m = o.resolveProps(s, {
				indicator: "doc-start",
				next: c ?? l?.[0],
				offset: n,
				onError: u,
				parentIndent: 0,
				startOnNewline: !0
			});
			m.found && (f.directives.docStart = !0, c && (c.type === "block-map" || c.type === "block-seq") && !m.hasNewline && u(m.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), f.contents = c ? i.composeNode(p, c, m, u) : i.composeEmptyNode(p, m.end, s, null, m, u);
			let h = f.contents.range[2], g = a.resolveEnd(l, h, !1, u);
			return g.comment && (f.comment = g.comment), f.range = [
				n,
				h,
				g.offset
			], f;
		}
		t.composeDoc = composeDoc;
	}),
	5937: ((e, t, n) => {
		var r = n(4065), i = n(1127), a = n(7349), o = n(5413), s = n(7788), c = n(2599);
		let l = {
			composeNode,
			composeEmptyNode
		};
		function composeNode(e, t, n, r) {
			let s = e.atKey, { spaceBefore: c, comment: u, anchor: d, tag: f } = n, p, m = !0;
			switch (t.type) {
				case "alias":
					p = composeAlias(e, t, r), (d || f) && r(t, "ALIAS_PROPS", "An alias node must not specify any properties");
					break;
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "block-scalar":
					p = o.composeScalar(e, t, f, r), d && (p.anchor = d.source.substring(1));
					break;
				case "block-map":
				case "block-seq":
				case "flow-collection":
					try {
						p = a.composeCollection(l, e, t, n, r), d && (p.anchor = d.source.substring(1));
					} catch (e) {
						r(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
					}
					break;
				default: r(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`), m = !1;
			}
			return p ??= composeEmptyNode(e, t.offset, void 0, null, n, r), d && p.anchor === "" && r(d, "BAD_ALIAS", "Anchor cannot be an empty string"), s && e.options.stringKeys && (!i.isScalar(p) || typeof p.value != "string" || p.tag && p.tag !== "tag:yaml.org,2002:str") && r(f ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), c && (p.spaceBefore = !0), u && (t.type === "scalar" && t.source === "" ? p.comment = u : p.commentBefore = u), e.options.keepSourceTokens && m && (p.srcToken = t), p;
		}
		function composeEmptyNode(e, t, n, r, { spaceBefore: i, comment: a, anchor: s, tag: l, end: u }, d) {
			let f = {
				type: "scalar",
				offset: c.emptyScalarPosition(t, n, r),
				indent: -1,
				source: ""
			}, p = o.composeScalar(e, f, l, d);
			return s && (p.anchor = s.source.substring(1), p.anchor === "" && d(s, "BAD_ALIAS", "Anchor cannot be an empty string")), i && (p.spaceBefore = !0), a && (p.comment = a, p.range[2] = u), p;
		}
		function composeAlias({ options: e }, { offset: t, source: n, end: i }, a) {
			let o = new r.Alias(n.substring(1));
			o.source === "" && a(t, "BAD_ALIAS", "Alias cannot be an empty string"), o.source.endsWith(":") && a(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
			let c = t + n.length, l = s.resolveEnd(i, c, e.strict, a);
			return o.range = [
				t,
				c,
				l.offset
			], l.comment && (o.comment = l.comment), o;
		}
		t.composeEmptyNode = composeEmptyNode, t.composeNode = composeNode;
	}),
	5413: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(8913), o = n(6842);
		function composeScalar(e, t, n, s) {
			let { value: c, type: l, comment: u, range: d } = t.type === "block-scalar" ? a.resolveBlockScalar(e, t, s) : o.resolveFlowScalar(t, e.options.strict, s), f = n ? e.directives.tagName(n.source, (e) => s(n, "TAG_RESOLVE_FAILED", e)) : null, p;
			p = e.options.stringKeys && e.atKey ? e.schema[r.SCALAR] : f ? findScalarTagByName(e.schema, c, f, n, s) : t.type === "scalar" ? findScalarTagByTest(e, c, t, s) : e.schema[r.SCALAR];
			let m;
			try {
				let a = p.resolve(c, (e) => s(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
				m = r.isScalar(a) ? a : new i.Scalar(a);
			} catch (e) {
				let r = e instanceof Error ? e.message : String(e);
				s(n ?? t, "TAG_RESOLVE_FAILED", r), m = new i.Scalar(c);
			}
			return m.range = d, m.source = c, l && (m.type = l), f && (m.tag = f), p.format && (m.format = p.format), u && (m.comment = u), m;
		}
		function findScalarTagByName(e, t, n, i, a) {
			if (n === "!") return e[r.SCALAR];
			let o = [];
			for (let t of e.tags) if (!t.collection && t.tag === n) {
				if (t.default && t.test) o.push(t);
				else return t;
			}
			for (let e of o) if (e.test?.test(t)) return e;
			let s = e.knownTags[n];
			return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
				default: !1,
				test: void 0
			})), s) : (a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str"), e[r.SCALAR]);
		}
		function findScalarTagByTest({ atKey: e, directives: t, schema: n }, i, a, o) {
			let s = n.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(i)) || n[r.SCALAR];
			if (n.compat) {
				let e = n.compat.find((e) => e.default && e.test?.test(i)) ?? n[r.SCALAR];
				s.tag !== e.tag && o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(s.tag)} or ${t.tagString(e.tag)}`, !0);
			}
			return s;
		}
		t.composeScalar = composeScalar;
	}),
	9984: ((e, t, n) => {
		var r = n(932), i = n(1342), a = n(3021), o = n(1464), s = n(1127), c = n(3683), l = n(7788);
		function getErrorPos(e) {
			if (typeof e == "number") return [e, e + 1];
			if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
			let { offset: t, source: n } = e;
			return [t, t + (typeof n == "string" ? n.length : 1)];
		}
		function parsePrelude(e) {
			let t = "", n = !1, r = !1;
			for (let i = 0; i < e.length; ++i) {
				let a = e[i];
				switch (a[0]) {
					case "#":
						t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " "), n = !0, r = !1;
						break;
					case "%":
						e[i + 1]?.[0] !== "#" && (i += 1), n = !1;
						break;
					default: n || (r = !0), n = !1;
				}
			}
			return {
				comment: t,
				afterEmptyLine: r
			};
		}
		class Composer {
			constructor(e = {}) {
				this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, n, r) => {
					let i = getErrorPos(e);
					r ? this.warnings.push(new o.YAMLWarning(i, t, n)) : this.errors.push(new o.YAMLParseError(i, t, n));
				}, this.directives = new i.Directives({ version: e.version || "1.2" }), this.options = e;
			}
			decorate(e, t) {
				let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
				if (n) {
					let i = e.contents;
					if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
					else if (r || e.directives.docStart || !i) e.commentBefore = n;
					else if (s.isCollection(i) && !i.flow && i.items.length > 0) {
						let e = i.items[0];
						s.isPair(e) && (e = e.key);
						let t = e.commentBefore;
						e.commentBefore = t ? `${n}\n${t}` : n;
					} else {
						let e = i.commentBefore;
						i.commentBefore = e ? `${n}\n${e}` : n;
					}
				}
				if (t) {
					for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
					for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
				} else e.errors = this.errors, e.warnings = this.warnings;
				this.prelude = [], this.errors = [], this.warnings = [];
			}
			streamInfo() {
				return {
					comment: parsePrelude(this.prelude).comment,
					directives: this.directives,
					errors: this.errors,
					warnings: this.warnings
				};
			}
			*compose(e, t = !1, n = -1) {
				for (let t of e) yield* this.next(t);
				yield* this.end(t, n);
			}
			*next(e) {
				switch (r.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
					case "directive":
						this.directives.add(e.source, (t, n, r) => {
							let i = getErrorPos(e);
							i[0] += t, this.onError(i, "BAD_DIRECTIVE", n, r);
						}), this.prelude.push(e.source), this.atDirectives = !0;
						break;
					case "document": {
						let t = c.composeDoc(this.options, this.directives, e, this.onError);
						this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
						break;
					}
					case "byte-order-mark":
					case "space": break;
					case "comment":
					case "newline":
						this.prelude.push(e.source);
						break;
					case "error": {
						let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
						this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
						break;
					}
					case "doc-end": {
						if (!this.doc) {
							this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
							break;
						}
						this.doc.directives.docEnd = !0;
						let t = l.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
						if (this.decorate(this.doc, !0), t.comment) {
							let e = this.doc.comment;
							this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
						}
						this.doc.range[2] = t.offset;
						break;
					}
					default: this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
				}
			}
			*end(e = !1, t = -1) {
				if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
				else if (e) {
					let e = Object.assign({ _directives: this.directives }, this.options), n = new a.Document(void 0, e);
					this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), n.range = [
						0,
						t,
						t
					], this.decorate(n, !1), yield n;
				}
			}
		}
		t.Composer = Composer;
	}),
	7103: ((e, t, n) => {
		var r = n(7165), i = n(4454), a = n(4631), o = n(9499), s = n(4051), c = n(1187);
		let l = "All mapping items must start at the same column";
		function resolveBlockMap({ composeNode: e, composeEmptyNode: t }, n, u, d, f) {
			let p = new ((f?.nodeClass) ?? i.YAMLMap)(n.schema);
			n.atRoot &&= !1;
			let m = u.offset, h = null;
			for (let i of u.items) {
				let { start: f, key: g, sep: _, value: v } = i, y = a.resolveProps(f, {
					indicator: "explicit-key-ind",
					next: g ?? _?.[0],
					offset: m,
					onError: d,
					parentIndent: u.indent,
					startOnNewline: !0
				}), b = !y.found;
				if (b) {
					if (g && (g.type === "block-seq" ? d(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && d(m, "BAD_INDENT", l)), !y.anchor && !y.tag && !_) {
						h = y.end, y.comment && (p.comment ? p.comment += "\n" + y.comment : p.comment = y.comment);
						continue;
					}
					(y.newlineAfterProp || o.containsNewline(g)) && d(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
				} else y.found?.indent !== u.indent && d(m, "BAD_INDENT", l);
				n.atKey = !0;
				let x = y.end, S = g ? e(n, g, y, d) : t(n, x, f, null, y, d);
				n.schema.compat && s.flowIndentCheck(u.indent, g, d), n.atKey = !1, c.mapIncludes(n, p.items, S) && d(x, "DUPLICATE_KEY", "Map keys must be unique");
				let w = a.resolveProps(_ ?? [], {
					indicator: "map-value-ind",
					next: v,
					offset: S.range[2],
					onError: d,
					parentIndent: u.indent,
					startOnNewline: !g || g.type === "block-scalar"
				});
				if (m = w.end, w.found) {
					b && (v?.type === "block-map" && !w.hasNewline && d(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), n.options.strict && y.start < w.found.offset - 1024 && d(S.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
					let a = v ? e(n, v, w, d) : t(n, m, _, null, w, d);
					n.schema.compat && s.flowIndentCheck(u.indent, v, d), m = a.range[2];
					let o = new r.Pair(S, a);
					n.options.keepSourceTokens && (o.srcToken = i), p.items.push(o);
				} else {
					b && d(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), w.comment && (S.comment ? S.comment += "\n" + w.comment : S.comment = w.comment);
					let e = new r.Pair(S);
					n.options.keepSourceTokens && (e.srcToken = i), p.items.push(e);
				}
			}
			return h && h < m && d(h, "IMPOSSIBLE", "Map comment with trailing content"), p.range = [
				u.offset,
				m,
				h ?? m
			], p;
		}
		t.resolveBlockMap = resolveBlockMap;
	}),
	8913: ((e, t, n) => {
		var r = n(3301);
		function resolveBlockScalar(e, t, n) {
			let i = t.offset, a = parseBlockScalarHeader(t, e.options.strict, n);
			if (!a) return {
				value: "",
				type: null,
				comment: "",
				range: [
					i,
					i,
					i
				]
			};
			let o = a.mode === ">" ? r.Scalar.BLOCK_FOLDED : r.Scalar.BLOCK_LITERAL, s = t.source ? splitLines(t.source) : [], c = s.length;
			for (let e = s.length - 1; e >= 0; --e) {
				let t = s[e][1];
				if (t === "" || t === "\r") c = e;
				else break;
			}
			if (c === 0) {
				let e = a.chomp === "+" && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "", n = i + a.length;
				return t.source && (n += t.source.length), {
					value: e,
					type: o,
					comment: a.comment,
					range: [
						i,
						n,
						n
					]
				};
			}
			let l = t.indent + a.indent, u = t.offset + a.length, d = 0;
			for (let t = 0; t < c; ++t) {
				let [r, i] = s[t];
				if (i === "" || i === "\r") a.indent === 0 && r.length > l && (l = r.length);
				else {
					r.length < l && n(u + r.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), a.indent === 0 && (l = r.length), d = t, l === 0 && !e.atRoot && n(u, "BAD_INDENT", "Block scalar values in collections must be indented");
					break;
				}
				u += r.length + i.length + 1;
			}
			for (let e = s.length - 1; e >= c; --e) s[e][0].length > l && (c = e + 1);
			let f = "", p = "", m = !1;
			for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + "\n";
			for (let e = d; e < c; ++e) {
				let [t, i] = s[e];
				u += t.length + i.length + 1;
				let c = i[i.length - 1] === "\r";
				if (c && (i = i.slice(0, -1)), i && t.length < l) {
					let e = `Block scalar lines must not be less indented than their ${a.indent ? "explicit indentation indicator" : "first line"}`;
					n(u - i.length - (c ? 2 : 1), "BAD_INDENT", e), t = "";
				}
				o === r.Scalar.BLOCK_LITERAL ? (f += p + t.slice(l) + i, p = "\n") : t.length > l || i[0] === "	" ? (p === " " ? p = "\n" : !m && p === "\n" && (p = "\n\n"), f += p + t.slice(l) + i, p = "\n", m = !0) : i === "" ? p === "\n" ? f += "\n" : p = "\n" : (f += p + i, p = " ", m = !1);
			}
			switch (a.chomp) {
				case "-": break;
				case "+":
					for (let e = c; e < s.length; ++e) f += "\n" + s[e][0].slice(l);
					f[f.length - 1] !== "\n" && (f += "\n");
					break;
				default: f += "\n";
			}
			let h = i + a.length + t.source.length;
			return {
				value: f,
				type: o,
				comment: a.comment,
				range: [
					i,
					h,
					h
				]
			};
		}
		function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
			if (t[0].type !== "block-scalar-header") return r(t[0], "IMPOSSIBLE", "Block scalar header not found"), null;
			let { source: i } = t[0], a = i[0], o = 0, s = "", c = -1;
			for (let t = 1; t < i.length; ++t) {
				let n = i[t];
				if (!s && (n === "-" || n === "+")) s = n;
				else {
					let r = Number(n);
					!o && r ? o = r : c === -1 && (c = e + t);
				}
			}
			c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
			let l = !1, u = "", d = i.length;
			for (let e = 1; e < t.length; ++e) {
				let i = t[e];
				switch (i.type) {
					case "space": l = !0;
					case "newline":
						d += i.source.length;
						break;
					case "comment":
						n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), d += i.source.length, u = i.source.substring(1);
						break;
					case "error":
						r(i, "UNEXPECTED_TOKEN", i.message), d += i.source.length;
						break;
					default: {
						r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
						let e = i.source;
						e && typeof e == "string" && (d += e.length);
					}
				}
			}
			return {
				mode: a,
				indent: o,
				chomp: s,
				comment: u,
				length: d
			};
		}
		function splitLines(e) {
			let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
			for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
			return i;
		}
		t.resolveBlockScalar = resolveBlockScalar;
	}),
	334: ((e, t, n) => {
		var r = n(2223), i = n(4631), a = n(4051);
		function resolveBlockSeq({ composeNode: e, composeEmptyNode: t }, n, o, s, c) {
			let l = new ((c?.nodeClass) ?? r.YAMLSeq)(n.schema);
			n.atRoot &&= !1, n.atKey &&= !1;
			let u = o.offset, d = null;
			for (let { start: r, value: c } of o.items) {
				let f = i.resolveProps(r, {
					indicator: "seq-item-ind",
					next: c,
					offset: u,
					onError: s,
					parentIndent: o.indent,
					startOnNewline: !0
				});
				if (!f.found) {
					if (f.anchor || f.tag || c) c?.type === "block-seq" ? s(f.end, "BAD_INDENT", "All sequence items must start at the same column") : s(u, "MISSING_CHAR", "Sequence item without - indicator");
					else {
						d = f.end, f.comment && (l.comment = f.comment);
						continue;
					}
				}
				let p = c ? e(n, c, f, s) : t(n, f.end, r, null, f, s);
				n.schema.compat && a.flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
			}
			return l.range = [
				o.offset,
				u,
				d ?? u
			], l;
		}
		t.resolveBlockSeq = resolveBlockSeq;
	}),
	7788: ((e, t) => {
		function resolveEnd(e, t, n, r) {
			let i = "";
			if (e) {
				let a = !1, o = "";
				for (let s of e) {
					let { source: e, type: c } = s;
					switch (c) {
						case "space":
							a = !0;
							break;
						case "comment": {
							n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							let t = e.substring(1) || " ";
							i ? i += o + t : i = t, o = "";
							break;
						}
						case "newline":
							i && (o += e), a = !0;
							break;
						default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
					}
					t += e.length;
				}
			}
			return {
				comment: i,
				offset: t
			};
		}
		t.resolveEnd = resolveEnd;
	}),
	3142: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(4454), o = n(2223), s = n(7788), c = n(4631), l = n(9499), u = n(1187);
		let d = "Block collections are not allowed within flow collections", isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
		function resolveFlowCollection({ composeNode: e, composeEmptyNode: t }, n, f, p, m) {
			let h = f.start.source === "{", g = h ? "flow map" : "flow sequence", _ = new ((m?.nodeClass) ?? (h ? a.YAMLMap : o.YAMLSeq))(n.schema);
			_.flow = !0;
			let v = n.atRoot;
			v && (n.atRoot = !1), n.atKey &&= !1;
			let y = f.offset + f.start.source.length;
			for (let o = 0; o < f.items.length; ++o) {
				let s = f.items[o], { start: m, key: v, sep: b, value: x } = s, S = c.resolveProps(m, {
					flow: g,
					indicator: "explicit-key-ind",
					next: v ?? b?.[0],
					offset: y,
					onError: p,
					parentIndent: f.indent,
					startOnNewline: !1
				});
				if (!S.found) {
					if (!S.anchor && !S.tag && !b && !x) {
						o === 0 && S.comma ? p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : o < f.items.length - 1 && p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), S.comment && (_.comment ? _.comment += "\n" + S.comment : _.comment = S.comment), y = S.end;
						continue;
					}
					!h && n.options.strict && l.containsNewline(v) && p(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
				}
				if (o === 0) S.comma && p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
				else if (S.comma || p(S.start, "MISSING_CHAR", `Missing , between ${g} items`), S.comment) {
					let e = "";
					loop: for (let t of m) switch (t.type) {
						case "comma":
						case "space": break;
						case "comment":
							e = t.source.substring(1);
							break loop;
						default: break loop;
					}
					if (e) {
						let t = _.items[_.items.length - 1];
						r.isPair(t) && (t = t.value ?? t.key), t.comment ? t.comment += "\n" + e : t.comment = e, S.comment = S.comment.substring(e.length + 1);
					}
				}
				if (!h && !b && !S.found) {
					let r = x ? e(n, x, S, p) : t(n, S.end, b, null, S, p);
					_.items.push(r), y = r.range[2], isBlock(x) && p(r.range, "BLOCK_IN_FLOW", d);
				} else {
					n.atKey = !0;
					let r = S.end, o = v ? e(n, v, S, p) : t(n, r, m, null, S, p);
					isBlock(v) && p(o.range, "BLOCK_IN_FLOW", d), n.atKey = !1;
					let l = c.resolveProps(b ?? [], {
						flow: g,
						indicator: "map-value-ind",
						next: x,
						offset: o.range[2],
						onError: p,
						parentIndent: f.indent,
						startOnNewline: !1
					});
					if (l.found) {
						if (!h && !S.found && n.options.strict) {
							if (b) for (let e of b) {
								if (e === l.found) break;
								if (e.type === "newline") {
									p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
									break;
								}
							}
							S.start < l.found.offset - 1024 && p(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
						}
					} else x && ("source" in x && x.source?.[0] === ":" ? p(x, "MISSING_CHAR", `Missing space after : in ${g}`) : p(l.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
					let w = x ? e(n, x, l, p) : l.found ? t(n, l.end, b, null, l, p) : null;
					w ? isBlock(x) && p(w.range, "BLOCK_IN_FLOW", d) : l.comment && (o.comment ? o.comment += "\n" + l.comment : o.comment = l.comment);
					let T = new i.Pair(o, w);
					if (n.options.keepSourceTokens && (T.srcToken = s), h) {
						let e = _;
						u.mapIncludes(n, e.items, o) && p(r, "DUPLICATE_KEY", "Map keys must be unique"), e.items.push(T);
					} else {
						let e = new a.YAMLMap(n.schema);
						e.flow = !0, e.items.push(T);
						let t = (w ?? o).range;
						e.range = [
							o.range[0],
							t[1],
							t[2]
						], _.items.push(e);
					}
					y = w ? w.range[2] : l.end;
				}
			}
			let b = h ? "}" : "]", [x, ...S] = f.end, w = y;
			if (x?.source === b) w = x.offset + x.source.length;
			else {
				let e = g[0].toUpperCase() + g.substring(1), t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
				p(y, v ? "MISSING_CHAR" : "BAD_INDENT", t), x && x.source.length !== 1 && S.unshift(x);
			}
			if (S.length > 0) {
				let e = s.resolveEnd(S, w, n.options.strict, p);
				e.comment && (_.comment ? _.comment += "\n" + e.comment : _.comment = e.comment), _.range = [
					f.offset,
					w,
					e.offset
				];
			} else _.range = [
				f.offset,
				w,
				w
			];
			return _;
		}
		t.resolveFlowCollection = resolveFlowCollection;
	}),
	6842: ((e, t, n) => {
		var r = n(3301), i = n(7788);
		function resolveFlowScalar(e, t, n) {
			let { offset: a, type: o, source: s, end: c } = e, l, u, _onError = (e, t, r) => n(a + e, t, r);
			switch (o) {
				case "scalar":
					l = r.Scalar.PLAIN, u = plainValue(s, _onError);
					break;
				case "single-quoted-scalar":
					l = r.Scalar.QUOTE_SINGLE, u = singleQuotedValue(s, _onError);
					break;
				case "double-quoted-scalar":
					l = r.Scalar.QUOTE_DOUBLE, u = doubleQuotedValue(s, _onError);
					break;
				default: return n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${o}`), {
					value: "",
					type: null,
					comment: "",
					range: [
						a,
						a + s.length,
						a + s.length
					]
				};
			}
			let d = a + s.length, f = i.resolveEnd(c, d, t, n);
			return {
				value: u,
				type: l,
				comment: f.comment,
				range: [
					a,
					d,
					f.offset
				]
			};
		}
		function plainValue(e, t) {
			let n = "";
			switch (e[0]) {
				case "	":
					n = "a tab character";
					break;
				case ",":
					n = "flow indicator character ,";
					break;
				case "%":
					n = "directive indicator character %";
					break;
				case "|":
				case ">":
					n = `block scalar indicator ${e[0]}`;
					break;
				case "@":
				case "`": n = `reserved character ${e[0]}`;
			}
			return n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), unfoldLines(e);
		}
		function singleQuotedValue(e, t) {
			return (e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
		}
		function unfoldLines(e) {
			let t = /(.*?)\r?\n/sy, n = t.exec(e);
			if (!n) return e;
			let r, i;
			try {
				r = RegExp("(?<![ 	])[ 	]+$"), i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
			} catch {
				r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
			}
			let a = n[1].replace(r, ""), o = " ", s = t.lastIndex;
			for (; n = t.exec(e);) {
				let e = n[1].replace(i, "");
				e === "" ? o === "\n" ? a += o : o = "\n" : (a += o + e, o = " "), s = t.lastIndex;
			}
			let c = /[ \t]*(.*)/sy;
			return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? "");
		}
		function doubleQuotedValue(e, t) {
			let n = "";
			for (let r = 1; r < e.length - 1; ++r) {
				let i = e[r];
				if (i !== "\r" || e[r + 1] !== "\n") {
					if (i === "\n") {
						let { fold: t, offset: i } = foldNewline(e, r);
						n += t, r = i;
					} else if (i === "\\") {
						let i = e[++r], o = a[i];
						if (o) n += o;
						else if (i === "\n") for (i = e[r + 1]; i === " " || i === "	";) i = e[++r + 1];
						else if (i === "\r" && e[r + 1] === "\n") for (i = e[++r + 1]; i === " " || i === "	";) i = e[++r + 1];
						else if (i === "x" || i === "u" || i === "U") {
							let a = i === "x" ? 2 : i === "u" ? 4 : 8;
							n += parseCharCode(e, r + 1, a, t), r += a;
						} else {
							let i = e.substr(r - 1, 2);
							t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), n += i;
						}
					} else if (i === " " || i === "	") {
						let t = r, a = e[r + 1];
						for (; a === " " || a === "	";) a = e[++r + 1];
						a !== "\n" && (a !== "\r" || e[r + 2] !== "\n") && (n += r > t ? e.slice(t, r + 1) : i);
					} else n += i;
				}
			}
			return (e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote"), n;
		}
		function foldNewline(e, t) {
			let n = "", r = e[t + 1];
			for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) r === "\n" && (n += "\n"), t += 1, r = e[t + 1];
			return n ||= " ", {
				fold: n,
				offset: t
			};
		}
		let a = {
			0: "\0",
			a: "\x07",
			b: "\b",
			e: "\x1B",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			N: "\u0085",
			_: "\xA0",
			L: "\u2028",
			P: "\u2029",
			" ": " ",
			"\"": "\"",
			"/": "/",
			"\\": "\\",
			"	": "	"
		};
		function parseCharCode(e, t, n, r) {
			let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
			try {
				return String.fromCodePoint(a);
			} catch {
				let i = e.substr(t - 2, n + 2);
				return r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), i;
			}
		}
		t.resolveFlowScalar = resolveFlowScalar;
	}),
	4631: ((e, t) => {
		function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
			let c = !1, l = s, u = s, d = "", f = "", p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
			for (let i of e) switch (m &&= (i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), h &&= (l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), i.type) {
				case "space":
					!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i), u = !0;
					break;
				case "comment": {
					u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let e = i.source.substring(1) || " ";
					d ? d += f + e : d = e, f = "", l = !1;
					break;
				}
				case "newline":
					l ? d ? d += i.source : b && n === "seq-item-ind" || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
					break;
				case "anchor":
					g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
					break;
				case "tag":
					_ && a(i, "MULTIPLE_TAGS", "A node can have at most one tag"), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
					break;
				case n:
					(g || _) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`), b && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`), b = i, l = n === "seq-item-ind" || n === "explicit-key-ind", u = !1;
					break;
				case "comma": if (t) {
					y && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), y = i, l = !1, u = !1;
					break;
				}
				default: a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`), l = !1, u = !1;
			}
			let S = e[e.length - 1], w = S ? S.offset + S.source.length : i;
			return m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
				comma: y,
				found: b,
				spaceBefore: c,
				comment: d,
				hasNewline: p,
				anchor: g,
				tag: _,
				newlineAfterProp: v,
				end: w,
				start: x ?? w
			};
		}
		t.resolveProps = resolveProps;
	}),
	9499: ((e, t) => {
		function containsNewline(e) {
			if (!e) return null;
			switch (e.type) {
				case "alias":
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					if (e.source.includes("\n")) return !0;
					if (e.end) {
						for (let t of e.end) if (t.type === "newline") return !0;
					}
					return !1;
				case "flow-collection":
					for (let t of e.items) {
						for (let e of t.start) if (e.type === "newline") return !0;
						if (t.sep) {
							for (let e of t.sep) if (e.type === "newline") return !0;
						}
						if (containsNewline(t.key) || containsNewline(t.value)) return !0;
					}
					return !1;
				default: return !0;
			}
		}
		t.containsNewline = containsNewline;
	}),
	2599: ((e, t) => {
		function emptyScalarPosition(e, t, n) {
			if (t) {
				n ??= t.length;
				for (let r = n - 1; r >= 0; --r) {
					let n = t[r];
					switch (n.type) {
						case "space":
						case "comment":
						case "newline":
							e -= n.source.length;
							continue;
					}
					for (n = t[++r]; n?.type === "space";) e += n.source.length, n = t[++r];
					break;
				}
			}
			return e;
		}
		t.emptyScalarPosition = emptyScalarPosition;
	}),
	4051: ((e, t, n) => {
		var r = n(9499);
		function flowIndentCheck(e, t, n) {
			if (t?.type === "flow-collection") {
				let i = t.end[0];
				i.indent === e && (i.source === "]" || i.source === "}") && r.containsNewline(t) && n(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
			}
		}
		t.flowIndentCheck = flowIndentCheck;
	}),
	1187: ((e, t, n) => {
		var r = n(1127);
		function mapIncludes(e, t, n) {
			let { uniqueKeys: i } = e.options;
			if (i === !1) return !1;
			let a = typeof i == "function" ? i : (e, t) => e === t || r.isScalar(e) && r.isScalar(t) && e.value === t.value;
			return t.some((e) => a(e.key, n));
		}
		t.mapIncludes = mapIncludes;
	}),
	3021: ((e, t, n) => {
		var r = n(4065), i = n(101), a = n(1127), o = n(7165), s = n(6424), c = n(5840), l = n(6829), u = n(1596), d = n(3661), f = n(2404), p = n(1342);
		class Document {
			constructor(e, t, n) {
				this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, a.NODE_TYPE, { value: a.DOC });
				let r = null;
				typeof t == "function" || Array.isArray(t) ? r = t : n === void 0 && t && (n = t, t = void 0);
				let i = Object.assign({
					intAsBigInt: !1,
					keepSourceTokens: !1,
					logLevel: "warn",
					prettyErrors: !0,
					strict: !0,
					stringKeys: !1,
					uniqueKeys: !0,
					version: "1.2"
				}, n);
				this.options = i;
				let { version: o } = i;
				n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new p.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, r, n);
			}
			clone() {
				let e = Object.create(Document.prototype, { [a.NODE_TYPE]: { value: a.DOC } });
				return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = a.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
			}
			add(e) {
				assertCollection(this.contents) && this.contents.add(e);
			}
			addIn(e, t) {
				assertCollection(this.contents) && this.contents.addIn(e, t);
			}
			createAlias(e, t) {
				if (!e.anchor) {
					let n = u.anchorNames(this);
					e.anchor = !t || n.has(t) ? u.findNewAnchor(t || "a", n) : t;
				}
				return new r.Alias(e.anchor);
			}
			createNode(e, t, n) {
				let r;
				if (typeof t == "function") e = t.call({ "": e }, "", e), r = t;
				else if (Array.isArray(t)) {
					let e = t.filter((e) => typeof e == "number" || e instanceof String || e instanceof Number).map(String);
					e.length > 0 && (t = t.concat(e)), r = t;
				} else n === void 0 && t && (n = t, t = void 0);
				let { aliasDuplicateObjects: i, anchorPrefix: o, flow: s, keepUndefined: c, onTagObj: l, tag: d } = n ?? {}, { onAnchor: p, setAnchors: m, sourceObjects: h } = u.createNodeAnchors(this, o || "a"), g = {
					aliasDuplicateObjects: i ?? !0,
					keepUndefined: c ?? !1,
					onAnchor: p,
					onTagObj: l,
					replacer: r,
					schema: this.schema,
					sourceObjects: h
				}, _ = f.createNode(e, d, g);
				return s && a.isCollection(_) && (_.flow = !0), m(), _;
			}
			createPair(e, t, n = {}) {
				let r = this.createNode(e, null, n), i = this.createNode(t, null, n);
				return new o.Pair(r, i);
			}
			delete(e) {
				return assertCollection(this.contents) ? this.contents.delete(e) : !1;
			}
			deleteIn(e) {
				return i.isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
			}
			get(e, t) {
				return a.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
			}
			getIn(e, t) {
				return i.isEmptyPath(e) ? !t && a.isScalar(this.contents) ? this.contents.value : this.contents : a.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
			}
			has(e) {
				return a.isCollection(this.contents) ? this.contents.has(e) : !1;
			}
			hasIn(e) {
				return i.isEmptyPath(e) ? this.contents !== void 0 : a.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
			}
			set(e, t) {
				this.contents == null ? this.contents = i.collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
			}
			setIn(e, t) {
				i.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = i.collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
			}
			setSchema(e, t = {}) {
				typeof e == "number" && (e = String(e));
				let n;
				switch (e) {
					case "1.1":
						this.directives ? this.directives.yaml.version = "1.1" : this.directives = new p.Directives({ version: "1.1" }), n = {
							resolveKnownTags: !1,
							schema: "yaml-1.1"
						};
						break;
					case "1.2":
					case "next":
						this.directives ? this.directives.yaml.version = e : this.directives = new p.Directives({ version: e }), n = {
							resolveKnownTags: !0,
							schema: "core"
						};
						break;
					case null:
						this.directives && delete this.directives, n = null;
						break;
					default: {
						let t = JSON.stringify(e);
						throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
					}
				}
				if (t.schema instanceof Object) this.schema = t.schema;
				else if (n) this.schema = new c.Schema(Object.assign(n, t));
				else throw Error("With a null YAML version, the { schema: Schema } option is required");
			}
			toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
				let o = {
					anchors: new Map(),
					doc: this,
					keep: !e,
					mapAsMap: n === !0,
					mapKeyWarned: !1,
					maxAliasCount: typeof r == "number" ? r : 100
				}, c = s.toJS(this.contents, t ?? "", o);
				if (typeof i == "function") for (let { count: e, res: t } of o.anchors.values()) i(t, e);
				return typeof a == "function" ? d.applyReviver(a, { "": c }, "", c) : c;
			}
			toJSON(e, t) {
				return this.toJS({
					json: !0,
					jsonArg: e,
					mapAsMap: !1,
					onAnchor: t
				});
			}
			toString(e = {}) {
				if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
				if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
					let t = JSON.stringify(e.indent);
					throw Error(`"indent" option must be a positive integer, not ${t}`);
				}
				return l.stringifyDocument(this, e);
			}
		}
		function assertCollection(e) {
			if (a.isCollection(e)) return !0;
			throw Error("Expected a YAML collection as document contents");
		}
		t.Document = Document;
	}),
	1596: ((e, t, n) => {
		var r = n(1127), i = n(204);
		function anchorIsValid(e) {
			if (/[\x00-\x19\s,[\]{}]/.test(e)) {
				let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
				throw Error(t);
			}
			return !0;
		}
		function anchorNames(e) {
			let t = new Set();
			return i.visit(e, { Value(e, n) {
				n.anchor && t.add(n.anchor);
			} }), t;
		}
		function findNewAnchor(e, t) {
			for (let n = 1;; ++n) {
				let r = `${e}${n}`;
				if (!t.has(r)) return r;
			}
		}
		function createNodeAnchors(e, t) {
			let n = [], i = new Map(), a = null;
			return {
				onAnchor: (r) => {
					n.push(r), a ??= anchorNames(e);
					let i = findNewAnchor(t, a);
					return a.add(i), i;
				},
				setAnchors: () => {
					for (let e of n) {
						let t = i.get(e);
						if (typeof t == "object" && t.anchor && (r.isScalar(t.node) || r.isCollection(t.node))) t.node.anchor = t.anchor;
						else {
							let t = Error("Failed to resolve repeated object (this should not happen)");
							throw t.source = e, t;
						}
					}
				},
				sourceObjects: i
			};
		}
		t.anchorIsValid = anchorIsValid, t.anchorNames = anchorNames, t.createNodeAnchors = createNodeAnchors, t.findNewAnchor = findNewAnchor;
	}),
	3661: ((e, t) => {
		function applyReviver(e, t, n, r) {
			if (r && typeof r == "object") {
				if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
					let n = r[t], i = applyReviver(e, r, String(t), n);
					i === void 0 ? delete r[t] : i !== n && (r[t] = i);
				}
				else if (r instanceof Map) for (let t of Array.from(r.keys())) {
					let n = r.get(t), i = applyReviver(e, r, t, n);
					i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
				}
				else if (r instanceof Set) for (let t of Array.from(r)) {
					let n = applyReviver(e, r, t, t);
					n === void 0 ? r.delete(t) : n !== t && (r.delete(t), r.add(n));
				}
				else for (let [t, n] of Object.entries(r)) {
					let i = applyReviver(e, r, t, n);
					i === void 0 ? delete r[t] : i !== n && (r[t] = i);
				}
			}
			return e.call(t, n, r);
		}
		t.applyReviver = applyReviver;
	}),
	2404: ((e, t, n) => {
		var r = n(4065), i = n(1127), a = n(3301);
		function findTagObject(e, t, n) {
			if (t) {
				let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
				if (!r) throw Error(`Tag ${t} not found`);
				return r;
			}
			return n.find((t) => t.identify?.(e) && !t.format);
		}
		function createNode(e, t, n) {
			if (i.isDocument(e) && (e = e.contents), i.isNode(e)) return e;
			if (i.isPair(e)) {
				let t = n.schema[i.MAP].createNode?.(n.schema, null, n);
				return t.items.push(e), t;
			}
			(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
			let { aliasDuplicateObjects: o, onAnchor: s, onTagObj: c, schema: l, sourceObjects: u } = n, d;
			if (o && e && typeof e == "object") {
				if (d = u.get(e), d) return d.anchor ?? (d.anchor = s(e)), new r.Alias(d.anchor);
				d = {
					anchor: null,
					node: null
				}, u.set(e, d);
			}
			t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
			let f = findTagObject(e, t, l.tags);
			if (!f) {
				if (e && typeof e.toJSON == "function" && (e = e.toJSON()), !e || typeof e != "object") {
					let t = new a.Scalar(e);
					return d && (d.node = t), t;
				}
				f = e instanceof Map ? l[i.MAP] : Symbol.iterator in Object(e) ? l[i.SEQ] : l[i.MAP];
			}
			c && (c(f), delete n.onTagObj);
			let p = f?.createNode ? f.createNode(n.schema, e, n) : typeof f?.nodeClass?.from == "function" ? f.nodeClass.from(n.schema, e, n) : new a.Scalar(e);
			return t ? p.tag = t : f.default || (p.tag = f.tag), d && (d.node = p), p;
		}
		t.createNode = createNode;
	}),
	1342: ((e, t, n) => {
		var r = n(1127), i = n(204);
		let a = {
			"!": "%21",
			",": "%2C",
			"[": "%5B",
			"]": "%5D",
			"{": "%7B",
			"}": "%7D"
		}, escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => a[e]);
		class Directives {
			constructor(e, t) {
				this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), this.tags = Object.assign({}, Directives.defaultTags, t);
			}
			clone() {
				let e = new Directives(this.yaml, this.tags);
				return e.docStart = this.docStart, e;
			}
			atDocument() {
				let e = new Directives(this.yaml, this.tags);
				switch (this.yaml.version) {
					case "1.1":
						this.atNextDocument = !0;
						break;
					case "1.2": this.atNextDocument = !1, this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					}, this.tags = Object.assign({}, Directives.defaultTags);
				}
				return e;
			}
			add(e, t) {
				this.atNextDocument &&= (this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				}, this.tags = Object.assign({}, Directives.defaultTags), !1);
				let n = e.trim().split(/[ \t]+/), r = n.shift();
				switch (r) {
					case "%TAG": {
						if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2)) return !1;
						let [e, r] = n;
						return this.tags[e] = r, !0;
					}
					case "%YAML": {
						if (this.yaml.explicit = !0, n.length !== 1) return t(0, "%YAML directive should contain exactly one part"), !1;
						let [e] = n;
						if (e === "1.1" || e === "1.2") return this.yaml.version = e, !0;
						{
							let n = /^\d+\.\d+$/.test(e);
							return t(6, `Unsupported YAML version ${e}`, n), !1;
						}
					}
					default: return t(0, `Unknown directive ${r}`, !0), !1;
				}
			}
			tagName(e, t) {
				if (e === "!") return "!";
				if (e[0] !== "!") return t(`Not a valid tag: ${e}`), null;
				if (e[1] === "<") {
					let n = e.slice(2, -1);
					return n === "!" || n === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), n);
				}
				let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
				r || t(`The ${e} tag has no suffix`);
				let i = this.tags[n];
				if (i) try {
					return i + decodeURIComponent(r);
				} catch (e) {
					return t(String(e)), null;
				}
				return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
			}
			tagString(e) {
				for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
				return e[0] === "!" ? e : `!<${e}>`;
			}
			toString(e) {
				let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], n = Object.entries(this.tags), a;
				if (e && n.length > 0 && r.isNode(e.contents)) {
					let t = {};
					i.visit(e.contents, (e, n) => {
						r.isNode(n) && n.tag && (t[n.tag] = !0);
					}), a = Object.keys(t);
				} else a = [];
				for (let [r, i] of n) r === "!!" && i === "tag:yaml.org,2002:" || e && !a.some((e) => e.startsWith(i)) || t.push(`%TAG ${r} ${i}`);
				return t.join("\n");
			}
		}
		Directives.defaultYaml = {
			explicit: !1,
			version: "1.2"
		}, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" }, t.Directives = Directives;
	}),
	1464: ((e, t) => {
		class YAMLError extends Error {
			constructor(e, t, n, r) {
				super(), this.name = e, this.code = n, this.message = r, this.pos = t;
			}
		}
		class YAMLParseError extends YAMLError {
			constructor(e, t, n) {
				super("YAMLParseError", e, t, n);
			}
		}
		class YAMLWarning extends YAMLError {
			constructor(e, t, n) {
				super("YAMLWarning", e, t, n);
			}
		}
		t.YAMLError = YAMLError, t.YAMLParseError = YAMLParseError, t.YAMLWarning = YAMLWarning, t.prettifyError = (e, t) => (n) => {
			if (n.pos[0] === -1) return;
			n.linePos = n.pos.map((e) => t.linePos(e));
			let { line: r, col: i } = n.linePos[0];
			n.message += ` at line ${r}, column ${i}`;
			let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
			if (a >= 60 && o.length > 80) {
				let e = Math.min(a - 39, o.length - 79);
				o = "\u2026" + o.substring(e), a -= e - 1;
			}
			if (o.length > 80 && (o = o.substring(0, 79) + "\u2026"), r > 1 && /^ *$/.test(o.substring(0, a))) {
				let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
				n.length > 80 && (n = n.substring(0, 79) + "\u2026\n"), o = n + o;
			}
			if (/[^ ]/.test(o)) {
				let e = 1, t = n.linePos[1];
				t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
				let s = " ".repeat(a) + "^".repeat(e);
				n.message += `:\n\n${o}\n${s}\n`;
			}
		};
	}),
	8815: ((e, t, n) => {
		var r = n(9984), i = n(3021), a = n(5840), o = n(1464), s = n(4065), c = n(1127), l = n(7165), u = n(3301), d = n(4454), f = n(2223);
		n(3461);
		var p = n(361), m = n(6628), h = n(3456), g = n(4047), _ = n(204);
		r.Composer, i.Document, a.Schema, o.YAMLError, o.YAMLParseError, o.YAMLWarning, s.Alias, t.Vj = c.isAlias, c.isCollection, c.isDocument, t.jh = c.isMap, c.isNode, c.isPair, t.jn = c.isScalar, t.oP = c.isSeq, l.Pair, u.Scalar, d.YAMLMap, f.YAMLSeq, p.Lexer, t.HN = m.LineCounter, h.Parser, g.parse, g.parseAllDocuments, t.Tp = g.parseDocument, g.stringify, _.visit, _.visitAsync;
	}),
	7249: ((e, t, n) => {
		var r = n(932);
		function debug(e, ...t) {
			e === "debug" && console.log(...t);
		}
		function warn(e, t) {
			(e === "debug" || e === "warn") && (typeof r.emitWarning == "function" ? r.emitWarning(t) : console.warn(t));
		}
		t.debug = debug, t.warn = warn;
	}),
	4065: ((e, t, n) => {
		var r = n(1596), i = n(204), a = n(1127), o = n(6673), s = n(6424);
		class Alias extends o.NodeBase {
			constructor(e) {
				super(a.ALIAS), this.source = e, Object.defineProperty(this, "tag", { set() {
					throw Error("Alias nodes cannot have tags");
				} });
			}
			resolve(e, t) {
				if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
				let n;
				t?.aliasResolveCache ? n = t.aliasResolveCache : (n = [], i.visit(e, { Node: (e, t) => {
					(a.isAlias(t) || a.hasAnchor(t)) && n.push(t);
				} }), t && (t.aliasResolveCache = n));
				let r;
				for (let e of n) {
					if (e === this) break;
					e.anchor === this.source && (r = e);
				}
				if (r && t) {
					let { anchors: e, doc: n, maxAliasCount: i } = t, a = e.get(r);
					if (a ||= (s.toJS(r, null, t), e.get(r)), a?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
					if (i >= 0 && (a.count += 1, a.aliasCount === 0 && (a.aliasCount = getAliasCount(n, r, e)), a.count * a.aliasCount > i)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
				return r;
			}
			toJSON(e, t) {
				if (!t) return { source: this.source };
				let n = this.resolve(t.doc, t);
				if (!n) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw ReferenceError(e);
				}
				return t.anchors.get(n).res;
			}
			toString(e, t, n) {
				let i = `*${this.source}`;
				if (e) {
					if (r.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
						let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw Error(e);
					}
					if (e.implicitKey) return `${i} `;
				}
				return i;
			}
		}
		function getAliasCount(e, t, n) {
			if (a.isAlias(t)) {
				let r = t.resolve(e), i = n && r && n.get(r);
				return i ? i.count * i.aliasCount : 0;
			}
			if (a.isCollection(t)) {
				let r = 0;
				for (let i of t.items) {
					let t = getAliasCount(e, i, n);
					t > r && (r = t);
				}
				return r;
			}
			if (a.isPair(t)) {
				let r = getAliasCount(e, t.key, n), i = getAliasCount(e, t.value, n);
				return Math.max(r, i);
			}
			return 1;
		}
		t.Alias = Alias;
	}),
	101: ((e, t, n) => {
		var r = n(2404), i = n(1127), a = n(6673);
		function collectionFromPath(e, t, n) {
			let i = n;
			for (let e = t.length - 1; e >= 0; --e) {
				let n = t[e];
				if (typeof n == "number" && Number.isInteger(n) && n >= 0) {
					let e = [];
					e[n] = i, i = e;
				} else i = new Map([[n, i]]);
			}
			return r.createNode(i, void 0, {
				aliasDuplicateObjects: !1,
				keepUndefined: !1,
				onAnchor: () => {
					throw Error("This should not happen, please report a bug.");
				},
				schema: e,
				sourceObjects: new Map()
			});
		}
		let isEmptyPath = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
		class Collection extends a.NodeBase {
			constructor(e, t) {
				super(e), Object.defineProperty(this, "schema", {
					value: t,
					configurable: !0,
					enumerable: !1,
					writable: !0
				});
			}
			clone(e) {
				let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				return e && (t.schema = e), t.items = t.items.map((t) => i.isNode(t) || i.isPair(t) ? t.clone(e) : t), this.range && (t.range = this.range.slice()), t;
			}
			addIn(e, t) {
				if (isEmptyPath(e)) this.add(t);
				else {
					let [n, ...r] = e, a = this.get(n, !0);
					if (i.isCollection(a)) a.addIn(r, t);
					else if (a === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
					else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
				}
			}
			deleteIn(e) {
				let [t, ...n] = e;
				if (n.length === 0) return this.delete(t);
				let r = this.get(t, !0);
				if (i.isCollection(r)) return r.deleteIn(n);
				throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
			}
			getIn(e, t) {
				let [n, ...r] = e, a = this.get(n, !0);
				return r.length === 0 ? !t && i.isScalar(a) ? a.value : a : i.isCollection(a) ? a.getIn(r, t) : void 0;
			}
			hasAllNullValues(e) {
				return this.items.every((t) => {
					if (!i.isPair(t)) return !1;
					let n = t.value;
					return n == null || e && i.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
				});
			}
			hasIn(e) {
				let [t, ...n] = e;
				if (n.length === 0) return this.has(t);
				let r = this.get(t, !0);
				return i.isCollection(r) ? r.hasIn(n) : !1;
			}
			setIn(e, t) {
				let [n, ...r] = e;
				if (r.length === 0) this.set(n, t);
				else {
					let e = this.get(n, !0);
					if (i.isCollection(e)) e.setIn(r, t);
					else if (e === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
					else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
				}
			}
		}
		t.Collection = Collection, t.collectionFromPath = collectionFromPath, t.isEmptyPath = isEmptyPath;
	}),
	6673: ((e, t, n) => {
		var r = n(3661), i = n(1127), a = n(6424);
		class NodeBase {
			constructor(e) {
				Object.defineProperty(this, i.NODE_TYPE, { value: e });
			}
			clone() {
				let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				return this.range && (e.range = this.range.slice()), e;
			}
			toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: o, reviver: s } = {}) {
				if (!i.isDocument(e)) throw TypeError("A document argument is required");
				let c = {
					anchors: new Map(),
					doc: e,
					keep: !0,
					mapAsMap: t === !0,
					mapKeyWarned: !1,
					maxAliasCount: typeof n == "number" ? n : 100
				}, l = a.toJS(this, "", c);
				if (typeof o == "function") for (let { count: e, res: t } of c.anchors.values()) o(t, e);
				return typeof s == "function" ? r.applyReviver(s, { "": l }, "", l) : l;
			}
		}
		t.NodeBase = NodeBase;
	}),
	7165: ((e, t, n) => {
		var r = n(2404), i = n(9748), a = n(7104), o = n(1127);
		function createPair(e, t, n) {
			let i = r.createNode(e, void 0, n), a = r.createNode(t, void 0, n);
			return new Pair(i, a);
		}
		class Pair {
			constructor(e, t = null) {
				Object.defineProperty(this, o.NODE_TYPE, { value: o.PAIR }), this.key = e, this.value = t;
			}
			clone(e) {
				let { key: t, value: n } = this;
				return o.isNode(t) && (t = t.clone(e)), o.isNode(n) && (n = n.clone(e)), new Pair(t, n);
			}
			toJSON(e, t) {
				let n = t?.mapAsMap ? new Map() : {};
				return a.addPairToJSMap(t, n, this);
			}
			toString(e, t, n) {
				return e?.doc ? i.stringifyPair(this, e, t, n) : JSON.stringify(this);
			}
		}
		t.Pair = Pair, t.createPair = createPair;
	}),
	3301: ((e, t, n) => {
		var r = n(1127), i = n(6673), a = n(6424);
		let isScalarValue = (e) => !e || typeof e != "function" && typeof e != "object";
		class Scalar extends i.NodeBase {
			constructor(e) {
				super(r.SCALAR), this.value = e;
			}
			toJSON(e, t) {
				return t?.keep ? this.value : a.toJS(this.value, e, t);
			}
			toString() {
				return String(this.value);
			}
		}
		Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", t.Scalar = Scalar, t.isScalarValue = isScalarValue;
	}),
	4454: ((e, t, n) => {
		var r = n(1212), i = n(7104), a = n(101), o = n(1127), s = n(7165), c = n(3301);
		function findPair(e, t) {
			let n = o.isScalar(t) ? t.value : t;
			for (let r of e) if (o.isPair(r) && (r.key === t || r.key === n || o.isScalar(r.key) && r.key.value === n)) return r;
		}
		class YAMLMap extends a.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:map";
			}
			constructor(e) {
				super(o.MAP, e), this.items = [];
			}
			static from(e, t, n) {
				let { keepUndefined: r, replacer: i } = n, a = new this(e), add = (e, o) => {
					if (typeof i == "function") o = i.call(t, e, o);
					else if (Array.isArray(i) && !i.includes(e)) return;
					(o !== void 0 || r) && a.items.push(s.createPair(e, o, n));
				};
				if (t instanceof Map) for (let [e, n] of t) add(e, n);
				else if (t && typeof t == "object") for (let e of Object.keys(t)) add(e, t[e]);
				return typeof e.sortMapEntries == "function" && a.items.sort(e.sortMapEntries), a;
			}
			add(e, t) {
				let n;
				n = o.isPair(e) ? e : !e || typeof e != "object" || !("key" in e) ? new s.Pair(e, e?.value) : new s.Pair(e.key, e.value);
				let r = findPair(this.items, n.key), i = this.schema?.sortMapEntries;
				if (r) {
					if (!t) throw Error(`Key ${n.key} already set`);
					o.isScalar(r.value) && c.isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
				} else if (i) {
					let e = this.items.findIndex((e) => i(n, e) < 0);
					e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
				} else this.items.push(n);
			}
			delete(e) {
				let t = findPair(this.items, e);
				return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
			}
			get(e, t) {
				let n = findPair(this.items, e)?.value;
				return (!t && o.isScalar(n) ? n.value : n) ?? void 0;
			}
			has(e) {
				return !!findPair(this.items, e);
			}
			set(e, t) {
				this.add(new s.Pair(e, t), !0);
			}
			toJSON(e, t, n) {
				let r = n ? new n() : t?.mapAsMap ? new Map() : {};
				t?.onCreate && t.onCreate(r);
				for (let e of this.items) i.addPairToJSMap(t, r, e);
				return r;
			}
			toString(e, t, n) {
				if (!e) return JSON.stringify(this);
				for (let e of this.items) if (!o.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
				return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), r.stringifyCollection(this, e, {
					blockItemPrefix: "",
					flowChars: {
						start: "{",
						end: "}"
					},
					itemIndent: e.indent || "",
					onChompKeep: n,
					onComment: t
				});
			}
		}
		t.YAMLMap = YAMLMap, t.findPair = findPair;
	}),
	2223: ((e, t, n) => {
		var r = n(2404), i = n(1212), a = n(101), o = n(1127), s = n(3301), c = n(6424);
		class YAMLSeq extends a.Collection {
			static get tagName() {
				return "tag:yaml.org,2002:seq";
			}
			constructor(e) {
				super(o.SEQ, e), this.items = [];
			}
			add(e) {
				this.items.push(e);
			}
			delete(e) {
				let t = asItemIndex(e);
				return typeof t == "number" && this.items.splice(t, 1).length > 0;
			}
			get(e, t) {
				let n = asItemIndex(e);
				if (typeof n != "number") return;
				let r = this.items[n];
				return !t && o.isScalar(r) ? r.value : r;
			}
			has(e) {
				let t = asItemIndex(e);
				return typeof t == "number" && t < this.items.length;
			}
			set(e, t) {
				let n = asItemIndex(e);
				if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
				let r = this.items[n];
				o.isScalar(r) && s.isScalarValue(t) ? r.value = t : this.items[n] = t;
			}
			toJSON(e, t) {
				let n = [];
				t?.onCreate && t.onCreate(n);
				let r = 0;
				for (let e of this.items) n.push(c.toJS(e, String(r++), t));
				return n;
			}
			toString(e, t, n) {
				return e ? i.stringifyCollection(this, e, {
					blockItemPrefix: "- ",
					flowChars: {
						start: "[",
						end: "]"
					},
					itemIndent: (e.indent || "") + "  ",
					onChompKeep: n,
					onComment: t
				}) : JSON.stringify(this);
			}
			static from(e, t, n) {
				let { replacer: i } = n, a = new this(e);
				if (t && Symbol.iterator in Object(t)) {
					let e = 0;
					for (let o of t) {
						if (typeof i == "function") {
							let n = t instanceof Set ? o : String(e++);
							o = i.call(t, n, o);
						}
						a.items.push(r.createNode(o, void 0, n));
					}
				}
				return a;
			}
		}
		function asItemIndex(e) {
			let t = o.isScalar(e) ? e.value : e;
			return t && typeof t == "string" && (t = Number(t)), typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
		}
		t.YAMLSeq = YAMLSeq;
	}),
	7104: ((e, t, n) => {
		var r = n(7249), i = n(452), a = n(2148), o = n(1127), s = n(6424);
		function addPairToJSMap(e, t, { key: n, value: r }) {
			if (o.isNode(n) && n.addToJSMap) n.addToJSMap(e, t, r);
			else if (i.isMergeKey(e, n)) i.addMergeToJSMap(e, t, r);
			else {
				let i = s.toJS(n, "", e);
				if (t instanceof Map) t.set(i, s.toJS(r, i, e));
				else if (t instanceof Set) t.add(i);
				else {
					let a = stringifyKey(n, i, e), o = s.toJS(r, a, e);
					a in t ? Object.defineProperty(t, a, {
						value: o,
						writable: !0,
						enumerable: !0,
						configurable: !0
					}) : t[a] = o;
				}
			}
			return t;
		}
		function stringifyKey(e, t, n) {
			if (t === null) return "";
			if (typeof t != "object") return String(t);
			if (o.isNode(e) && n?.doc) {
				let t = a.createStringifyContext(n.doc, {});
				t.anchors = new Set();
				for (let e of n.anchors.keys()) t.anchors.add(e.anchor);
				t.inFlow = !0, t.inStringifyKey = !0;
				let i = e.toString(t);
				if (!n.mapKeyWarned) {
					let e = JSON.stringify(i);
					e.length > 40 && (e = e.substring(0, 36) + "...\""), r.warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), n.mapKeyWarned = !0;
				}
				return i;
			}
			return JSON.stringify(t);
		}
		t.addPairToJSMap = addPairToJSMap;
	}),
	1127: ((e, t) => {
		let n = Symbol.for("yaml.alias"), r = Symbol.for("yaml.document"), i = Symbol.for("yaml.map"), a = Symbol.for("yaml.pair"), o = Symbol.for("yaml.scalar"), s = Symbol.for("yaml.seq"), c = Symbol.for("yaml.node.type"), isAlias = (e) => !!e && typeof e == "object" && e[c] === n, isDocument = (e) => !!e && typeof e == "object" && e[c] === r, isMap = (e) => !!e && typeof e == "object" && e[c] === i, isPair = (e) => !!e && typeof e == "object" && e[c] === a, isScalar = (e) => !!e && typeof e == "object" && e[c] === o, isSeq = (e) => !!e && typeof e == "object" && e[c] === s;
		function isCollection(e) {
			if (e && typeof e == "object") switch (e[c]) {
				case i:
				case s: return !0;
			}
			return !1;
		}
		function isNode(e) {
			if (e && typeof e == "object") switch (e[c]) {
				case n:
				case i:
				case o:
				case s: return !0;
			}
			return !1;
		}
		t.ALIAS = n, t.DOC = r, t.MAP = i, t.NODE_TYPE = c, t.PAIR = a, t.SCALAR = o, t.SEQ = s, t.hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor, t.isAlias = isAlias, t.isCollection = isCollection, t.isDocument = isDocument, t.isMap = isMap, t.isNode = isNode, t.isPair = isPair, t.isScalar = isScalar, t.isSeq = isSeq;
	}),
	6424: ((e, t, n) => {
		var r = n(1127);
		function toJS(e, t, n) {
			if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), n));
			if (e && typeof e.toJSON == "function") {
				if (!n || !r.hasAnchor(e)) return e.toJSON(t, n);
				let i = {
					aliasCount: 0,
					count: 1,
					res: void 0
				};
				n.anchors.set(e, i), n.onCreate = (e) => {
					i.res = e, delete n.onCreate;
				};
				let a = e.toJSON(t, n);
				return n.onCreate && n.onCreate(a), a;
			}
			return typeof e == "bigint" && !n?.keep ? Number(e) : e;
		}
		t.toJS = toJS;
	}),
	110: ((e, t, n) => {
		var r = n(8913), i = n(6842), a = n(1464), o = n(3069);
		function resolveAsScalar(e, t = !0, n) {
			if (e) {
				let _onError = (e, t, r) => {
					let i = typeof e == "number" ? e : Array.isArray(e) ? e[0] : e.offset;
					if (n) n(i, t, r);
					else throw new a.YAMLParseError([i, i + 1], t, r);
				};
				switch (e.type) {
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return i.resolveFlowScalar(e, t, _onError);
					case "block-scalar": return r.resolveBlockScalar({ options: { strict: t } }, e, _onError);
				}
			}
			return null;
		}
		function createScalarToken(e, t) {
			let { implicitKey: n = !1, indent: r, inFlow: i = !1, offset: a = -1, type: s = "PLAIN" } = t, c = o.stringifyString({
				type: s,
				value: e
			}, {
				implicitKey: n,
				indent: r > 0 ? " ".repeat(r) : "",
				inFlow: i,
				options: {
					blockQuote: !0,
					lineWidth: -1
				}
			}), l = t.end ?? [{
				type: "newline",
				offset: -1,
				indent: r,
				source: "\n"
			}];
			switch (c[0]) {
				case "|":
				case ">": {
					let e = c.indexOf("\n"), t = c.substring(0, e), n = c.substring(e + 1) + "\n", i = [{
						type: "block-scalar-header",
						offset: a,
						indent: r,
						source: t
					}];
					return addEndtoBlockProps(i, l) || i.push({
						type: "newline",
						offset: -1,
						indent: r,
						source: "\n"
					}), {
						type: "block-scalar",
						offset: a,
						indent: r,
						props: i,
						source: n
					};
				}
				case "\"": return {
					type: "double-quoted-scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
				case "'": return {
					type: "single-quoted-scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
				default: return {
					type: "scalar",
					offset: a,
					indent: r,
					source: c,
					end: l
				};
			}
		}
		function setScalarValue(e, t, n = {}) {
			let { afterKey: r = !1, implicitKey: i = !1, inFlow: a = !1, type: s } = n, c = "indent" in e ? e.indent : null;
			if (r && typeof c == "number" && (c += 2), !s) switch (e.type) {
				case "single-quoted-scalar":
					s = "QUOTE_SINGLE";
					break;
				case "double-quoted-scalar":
					s = "QUOTE_DOUBLE";
					break;
				case "block-scalar": {
					let t = e.props[0];
					if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
					s = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
					break;
				}
				default: s = "PLAIN";
			}
			let l = o.stringifyString({
				type: s,
				value: t
			}, {
				implicitKey: i || c === null,
				indent: c !== null && c > 0 ? " ".repeat(c) : "",
				inFlow: a,
				options: {
					blockQuote: !0,
					lineWidth: -1
				}
			});
			switch (l[0]) {
				case "|":
				case ">":
					setBlockScalarValue(e, l);
					break;
				case "\"":
					setFlowScalarValue(e, l, "double-quoted-scalar");
					break;
				case "'":
					setFlowScalarValue(e, l, "single-quoted-scalar");
					break;
				default: setFlowScalarValue(e, l, "scalar");
			}
		}
		function setBlockScalarValue(e, t) {
			let n = t.indexOf("\n"), r = t.substring(0, n), i = t.substring(n + 1) + "\n";
			if (e.type === "block-scalar") {
				let t = e.props[0];
				if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
				t.source = r, e.source = i;
			} else {
				let { offset: t } = e, n = "indent" in e ? e.indent : -1, a = [{
					type: "block-scalar-header",
					offset: t,
					indent: n,
					source: r
				}];
				addEndtoBlockProps(a, "end" in e ? e.end : void 0) || a.push({
					type: "newline",
					offset: -1,
					indent: n,
					source: "\n"
				});
				for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
				Object.assign(e, {
					type: "block-scalar",
					indent: n,
					props: a,
					source: i
				});
			}
		}
		function addEndtoBlockProps(e, t) {
			if (t) for (let n of t) switch (n.type) {
				case "space":
				case "comment":
					e.push(n);
					break;
				case "newline": return e.push(n), !0;
			}
			return !1;
		}
		function setFlowScalarValue(e, t, n) {
			switch (e.type) {
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					e.type = n, e.source = t;
					break;
				case "block-scalar": {
					let r = e.props.slice(1), i = t.length;
					e.props[0].type === "block-scalar-header" && (i -= e.props[0].source.length);
					for (let e of r) e.offset += i;
					delete e.props, Object.assign(e, {
						type: n,
						source: t,
						end: r
					});
					break;
				}
				case "block-map":
				case "block-seq": {
					let r = {
						type: "newline",
						offset: e.offset + t.length,
						indent: e.indent,
						source: "\n"
					};
					delete e.items, Object.assign(e, {
						type: n,
						source: t,
						end: [r]
					});
					break;
				}
				default: {
					let r = "indent" in e ? e.indent : -1, i = "end" in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
					for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
					Object.assign(e, {
						type: n,
						indent: r,
						source: t,
						end: i
					});
				}
			}
		}
		t.createScalarToken = createScalarToken, t.resolveAsScalar = resolveAsScalar, t.setScalarValue = setScalarValue;
	}),
	1733: ((e, t) => {
		let stringify = (e) => "type" in e ? stringifyToken(e) : stringifyItem(e);
		function stringifyToken(e) {
			switch (e.type) {
				case "block-scalar": {
					let t = "";
					for (let n of e.props) t += stringifyToken(n);
					return t + e.source;
				}
				case "block-map":
				case "block-seq": {
					let t = "";
					for (let n of e.items) t += stringifyItem(n);
					return t;
				}
				case "flow-collection": {
					let t = e.start.source;
					for (let n of e.items) t += stringifyItem(n);
					for (let n of e.end) t += n.source;
					return t;
				}
				case "document": {
					let t = stringifyItem(e);
					if (e.end) for (let n of e.end) t += n.source;
					return t;
				}
				default: {
					let t = e.source;
					if ("end" in e && e.end) for (let n of e.end) t += n.source;
					return t;
				}
			}
		}
		function stringifyItem({ start: e, key: t, sep: n, value: r }) {
			let i = "";
			for (let t of e) i += t.source;
			if (t && (i += stringifyToken(t)), n) for (let e of n) i += e.source;
			return r && (i += stringifyToken(r)), i;
		}
		t.stringify = stringify;
	}),
	7715: ((e, t) => {
		let n = Symbol("break visit"), r = Symbol("skip children"), i = Symbol("remove item");
		function visit(e, t) {
			"type" in e && e.type === "document" && (e = {
				start: e.start,
				value: e.value
			}), _visit(Object.freeze([]), e, t);
		}
		visit.BREAK = n, visit.SKIP = r, visit.REMOVE = i, visit.itemAtPath = (e, t) => {
			let n = e;
			for (let [e, r] of t) {
				let t = n?.[e];
				if (t && "items" in t) n = t.items[r];
				else return;
			}
			return n;
		}, visit.parentCollection = (e, t) => {
			let n = visit.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], i = n?.[r];
			if (i && "items" in i) return i;
			throw Error("Parent collection not found");
		};
		function _visit(e, t, r) {
			let a = r(t, e);
			if (typeof a == "symbol") return a;
			for (let o of ["key", "value"]) {
				let s = t[o];
				if (s && "items" in s) {
					for (let t = 0; t < s.items.length; ++t) {
						let a = _visit(Object.freeze(e.concat([[o, t]])), s.items[t], r);
						if (typeof a == "number") t = a - 1;
						else if (a === n) return n;
						else a === i && (s.items.splice(t, 1), --t);
					}
					typeof a == "function" && o === "key" && (a = a(t, e));
				}
			}
			return typeof a == "function" ? a(t, e) : a;
		}
		t.visit = visit;
	}),
	3461: ((e, t, n) => {
		var r = n(110), i = n(1733), a = n(7715);
		let isCollection = (e) => !!e && "items" in e, isScalar = (e) => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
		function prettyToken(e) {
			switch (e) {
				case "\ufeff": return "<BOM>";
				case "": return "<DOC>";
				case "": return "<FLOW_END>";
				case "": return "<SCALAR>";
				default: return JSON.stringify(e);
			}
		}
		function tokenType(e) {
			switch (e) {
				case "\ufeff": return "byte-order-mark";
				case "": return "doc-mode";
				case "": return "flow-error-end";
				case "": return "scalar";
				case "---": return "doc-start";
				case "...": return "doc-end";
				case "":
				case "\n":
				case "\r\n": return "newline";
				case "-": return "seq-item-ind";
				case "?": return "explicit-key-ind";
				case ":": return "map-value-ind";
				case "{": return "flow-map-start";
				case "}": return "flow-map-end";
				case "[": return "flow-seq-start";
				case "]": return "flow-seq-end";
				case ",": return "comma";
			}
			switch (e[0]) {
				case " ":
				case "	": return "space";
				case "#": return "comment";
				case "%": return "directive-line";
				case "*": return "alias";
				case "&": return "anchor";
				case "!": return "tag";
				case "'": return "single-quoted-scalar";
				case "\"": return "double-quoted-scalar";
				case "|":
				case ">": return "block-scalar-header";
			}
			return null;
		}
		t.createScalarToken = r.createScalarToken, t.resolveAsScalar = r.resolveAsScalar, t.setScalarValue = r.setScalarValue, t.stringify = i.stringify, t.visit = a.visit, t.BOM = "\ufeff", t.DOCUMENT = "", t.FLOW_END = "", t.SCALAR = "", t.isCollection = isCollection, t.isScalar = isScalar, t.prettyToken = prettyToken, t.tokenType = tokenType;
	}),
	361: ((e, t, n) => {
		var r = n(3461);
		function isEmpty(e) {
			switch (e) {
				case void 0:
				case " ":
				case "\n":
				case "\r":
				case "	": return !0;
				default: return !1;
			}
		}
		let i = new Set("0123456789ABCDEFabcdef"), a = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), o = new Set(",[]{}"), s = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (e) => !e || s.has(e);
		class Lexer {
			constructor() {
				this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
			}
			*lex(e, t = !1) {
				if (e) {
					if (typeof e != "string") throw TypeError("source is not a string");
					this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
				}
				this.atEnd = !t;
				let n = this.next ?? "stream";
				for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
			}
			atLineEnd() {
				let e = this.pos, t = this.buffer[e];
				for (; t === " " || t === "	";) t = this.buffer[++e];
				return !t || t === "#" || t === "\n" || t === "\r" && this.buffer[e + 1] === "\n";
			}
			charAt(e) {
				return this.buffer[this.pos + e];
			}
			continueScalar(e) {
				let t = this.buffer[e];
				if (this.indentNext > 0) {
					let n = 0;
					for (; t === " ";) t = this.buffer[++n + e];
					if (t === "\r") {
						let t = this.buffer[n + e + 1];
						if (t === "\n" || !t && !this.atEnd) return e + n + 1;
					}
					return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
				}
				if (t === "-" || t === ".") {
					let t = this.buffer.substr(e, 3);
					if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
				}
				return e;
			}
			getLine() {
				let e = this.lineEndPos;
				return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf("\n", this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && --e, this.buffer.substring(this.pos, e));
			}
			hasChars(e) {
				return this.pos + e <= this.buffer.length;
			}
			setNext(e) {
				return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
			}
			peek(e) {
				return this.buffer.substr(this.pos, e);
			}
			*parseNext(e) {
				switch (e) {
					case "stream": return yield* this.parseStream();
					case "line-start": return yield* this.parseLineStart();
					case "block-start": return yield* this.parseBlockStart();
					case "doc": return yield* this.parseDocument();
					case "flow": return yield* this.parseFlowCollection();
					case "quoted-scalar": return yield* this.parseQuotedScalar();
					case "block-scalar": return yield* this.parseBlockScalar();
					case "plain-scalar": return yield* this.parsePlainScalar();
				}
			}
			*parseStream() {
				let e = this.getLine();
				if (e === null) return this.setNext("stream");
				if (e[0] === r.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
					let t = e.length, n = e.indexOf("#");
					for (; n !== -1;) {
						let r = e[n - 1];
						if (r === " " || r === "	") {
							t = n - 1;
							break;
						}
						n = e.indexOf("#", n + 1);
					}
					for (;;) {
						let n = e[t - 1];
						if (n === " " || n === "	") --t;
						else break;
					}
					let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
					return yield* this.pushCount(e.length - r), this.pushNewline(), "stream";
				}
				if (this.atLineEnd()) {
					let t = yield* this.pushSpaces(!0);
					return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
				}
				return yield r.DOCUMENT, yield* this.parseLineStart();
			}
			*parseLineStart() {
				let e = this.charAt(0);
				if (!e && !this.atEnd) return this.setNext("line-start");
				if (e === "-" || e === ".") {
					if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
					let e = this.peek(3);
					if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === "---" ? "doc" : "stream";
				}
				return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
			}
			*parseBlockStart() {
				let [e, t] = this.peek(2);
				if (!t && !this.atEnd) return this.setNext("block-start");
				if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
					let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
					return this.indentNext = this.indentValue + 1, this.indentValue += e, "block-start";
				}
				return "doc";
			}
			*parseDocument() {
				yield* this.pushSpaces(!0);
				let e = this.getLine();
				if (e === null) return this.setNext("doc");
				let t = yield* this.pushIndicators();
				switch (e[t]) {
					case "#": yield* this.pushCount(e.length - t);
					case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
					case "{":
					case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
					case "}":
					case "]": return yield* this.pushCount(1), "doc";
					case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
					case "\"":
					case "'": return yield* this.parseQuotedScalar();
					case "|":
					case ">": return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
					default: return yield* this.parsePlainScalar();
				}
			}
			*parseFlowCollection() {
				let e, t, n = -1;
				do
					e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = n = t) : t = 0, t += yield* this.pushSpaces(!0);
				while (e + t > 0);
				let i = this.getLine();
				if (i === null) return this.setNext("flow");
				if ((n !== -1 && n < this.indentNext && i[0] !== "#" || n === 0 && (i.startsWith("---") || i.startsWith("...")) && isEmpty(i[3])) && (n !== this.indentNext - 1 || this.flowLevel !== 1 || i[0] !== "]" && i[0] !== "}")) return this.flowLevel = 0, yield r.FLOW_END, yield* this.parseLineStart();
				let a = 0;
				for (; i[a] === ",";) a += yield* this.pushCount(1), a += yield* this.pushSpaces(!0), this.flowKey = !1;
				switch (a += yield* this.pushIndicators(), i[a]) {
					case void 0: return "flow";
					case "#": return yield* this.pushCount(i.length - a), "flow";
					case "{":
					case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
					case "}":
					case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
					case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
					case "\"":
					case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
					case ":": {
						let e = this.charAt(1);
						if (this.flowKey || isEmpty(e) || e === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
					}
					default: return this.flowKey = !1, yield* this.parsePlainScalar();
				}
			}
			*parseQuotedScalar() {
				let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
				if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
				else for (; t !== -1;) {
					let e = 0;
					for (; this.buffer[t - 1 - e] === "\\";) e += 1;
					if (e % 2 == 0) break;
					t = this.buffer.indexOf("\"", t + 1);
				}
				let n = this.buffer.substring(0, t), r = n.indexOf("\n", this.pos);
				if (r !== -1) {
					for (; r !== -1;) {
						let e = this.continueScalar(r + 1);
						if (e === -1) break;
						r = n.indexOf("\n", e);
					}
					r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
				}
				if (t === -1) {
					if (!this.atEnd) return this.setNext("quoted-scalar");
					t = this.buffer.length;
				}
				return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
			}
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1, this.blockScalarKeep = !1;
				let e = this.pos;
				for (;;) {
					let t = this.buffer[++e];
					if (t === "+") this.blockScalarKeep = !0;
					else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
					else if (t !== "-") break;
				}
				return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
			}
			*parseBlockScalar() {
				let e = this.pos - 1, t = 0, n;
				loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
					case " ":
						t += 1;
						break;
					case "\n":
						e = r, t = 0;
						break;
					case "\r": {
						let e = this.buffer[r + 1];
						if (!e && !this.atEnd) return this.setNext("block-scalar");
						if (e === "\n") break;
					}
					default: break loop;
				}
				if (!n && !this.atEnd) return this.setNext("block-scalar");
				if (t >= this.indentNext) {
					this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
					do {
						let t = this.continueScalar(e + 1);
						if (t === -1) break;
						e = this.buffer.indexOf("\n", t);
					} while (e !== -1);
					if (e === -1) {
						if (!this.atEnd) return this.setNext("block-scalar");
						e = this.buffer.length;
					}
				}
				let i = e + 1;
				for (n = this.buffer[i]; n === " ";) n = this.buffer[++i];
				if (n === "	") {
					for (; n === "	" || n === " " || n === "\r" || n === "\n";) n = this.buffer[++i];
					e = i - 1;
				} else if (!this.blockScalarKeep) do {
					let n = e - 1, r = this.buffer[n];
					r === "\r" && (r = this.buffer[--n]);
					let i = n;
					for (; r === " ";) r = this.buffer[--n];
					if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
					else break;
				} while (1);
				return yield r.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
			}
			*parsePlainScalar() {
				let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, i;
				for (; i = this.buffer[++n];) if (i === ":") {
					let r = this.buffer[n + 1];
					if (isEmpty(r) || e && o.has(r)) break;
					t = n;
				} else if (isEmpty(i)) {
					let r = this.buffer[n + 1];
					if (i === "\r" && (r === "\n" ? (n += 1, i = "\n", r = this.buffer[n + 1]) : t = n), r === "#" || e && o.has(r)) break;
					if (i === "\n") {
						let e = this.continueScalar(n + 1);
						if (e === -1) break;
						n = Math.max(n, e - 2);
					}
				} else {
					if (e && o.has(i)) break;
					t = n;
				}
				return !i && !this.atEnd ? this.setNext("plain-scalar") : (yield r.SCALAR, yield* this.pushToIndex(t + 1, !0), e ? "flow" : "doc");
			}
			*pushCount(e) {
				return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
			}
			*pushToIndex(e, t) {
				let n = this.buffer.slice(this.pos, e);
				return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
			}
			*pushIndicators() {
				let e = 0;
				loop: for (;;) {
					switch (this.charAt(0)) {
						case "!":
							e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
							continue loop;
						case "&":
							e += yield* this.pushUntil(isNotAnchorChar), e += yield* this.pushSpaces(!0);
							continue loop;
						case "-":
						case "?":
						case ":": {
							let t = this.flowLevel > 0, n = this.charAt(1);
							if (isEmpty(n) || t && o.has(n)) {
								t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
								continue loop;
							}
						}
					}
					break loop;
				}
				return e;
			}
			*pushTag() {
				if (this.charAt(1) === "<") {
					let e = this.pos + 2, t = this.buffer[e];
					for (; !isEmpty(t) && t !== ">";) t = this.buffer[++e];
					return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
				}
				{
					let e = this.pos + 1, t = this.buffer[e];
					for (; t;) if (a.has(t)) t = this.buffer[++e];
					else if (t === "%" && i.has(this.buffer[e + 1]) && i.has(this.buffer[e + 2])) t = this.buffer[e += 3];
					else break;
					return yield* this.pushToIndex(e, !1);
				}
			}
			*pushNewline() {
				let e = this.buffer[this.pos];
				return e === "\n" ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
			}
			*pushSpaces(e) {
				let t = this.pos - 1, n;
				do
					n = this.buffer[++t];
				while (n === " " || e && n === "	");
				let r = t - this.pos;
				return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
			}
			*pushUntil(e) {
				let t = this.pos, n = this.buffer[t];
				for (; !e(n);) n = this.buffer[++t];
				return yield* this.pushToIndex(t, !1);
			}
		}
		t.Lexer = Lexer;
	}),
	6628: ((e, t) => {
		class LineCounter {
			constructor() {
				this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
					let t = 0, n = this.lineStarts.length;
					for (; t < n;) {
						let r = t + n >> 1;
						this.lineStarts[r] < e ? t = r + 1 : n = r;
					}
					if (this.lineStarts[t] === e) return {
						line: t + 1,
						col: 1
					};
					if (t === 0) return {
						line: 0,
						col: e
					};
					let r = this.lineStarts[t - 1];
					return {
						line: t,
						col: e - r + 1
					};
				};
			}
		}
		t.LineCounter = LineCounter;
	}),
	3456: ((e, t, n) => {
		var r = n(932), i = n(3461), a = n(361);
		function includesToken(e, t) {
			for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
			return !1;
		}
		function findNonEmptyIndex(e) {
			for (let t = 0; t < e.length; ++t) switch (e[t].type) {
				case "space":
				case "comment":
				case "newline": break;
				default: return t;
			}
			return -1;
		}
		function isFlowToken(e) {
			switch (e?.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "flow-collection": return !0;
				default: return !1;
			}
		}
		function getPrevProps(e) {
			switch (e.type) {
				case "document": return e.start;
				case "block-map": {
					let t = e.items[e.items.length - 1];
					return t.sep ?? t.start;
				}
				case "block-seq": return e.items[e.items.length - 1].start;
				default: return [];
			}
		}
		function getFirstKeyStartProps(e) {
			if (e.length === 0) return [];
			let t = e.length;
			loop: for (; --t >= 0;) switch (e[t].type) {
				case "doc-start":
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
				case "newline": break loop;
			}
			for (; e[++t]?.type === "space";);
			return e.splice(t, e.length);
		}
		function arrayPushArray(e, t) {
			if (t.length < 1e5) Array.prototype.push.apply(e, t);
			else for (let n = 0; n < t.length; ++n) e.push(t[n]);
		}
		function fixFlowSeqItems(e) {
			if (e.start.type === "flow-seq-start") for (let t of e.items) t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind") && (t.key && (t.value = t.key), delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), delete t.sep);
		}
		class Parser {
			constructor(e) {
				this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new a.Lexer(), this.onNewLine = e;
			}
			*parse(e, t = !1) {
				this.onNewLine && this.offset === 0 && this.onNewLine(0);
				for (let n of this.lexer.lex(e, t)) yield* this.next(n);
				t || (yield* this.end());
			}
			*next(e) {
				if (this.source = e, r.env.LOG_TOKENS && console.log("|", i.prettyToken(e)), this.atScalar) {
					this.atScalar = !1, yield* this.step(), this.offset += e.length;
					return;
				}
				let t = i.tokenType(e);
				if (!t) {
					let t = `Not a YAML token: ${e}`;
					yield* this.pop({
						type: "error",
						offset: this.offset,
						message: t,
						source: e
					}), this.offset += e.length;
				} else if (t === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
				else {
					switch (this.type = t, yield* this.step(), t) {
						case "newline":
							this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
							break;
						case "space":
							this.atNewLine && e[0] === " " && (this.indent += e.length);
							break;
						case "explicit-key-ind":
						case "map-value-ind":
						case "seq-item-ind":
							this.atNewLine && (this.indent += e.length);
							break;
						case "doc-mode":
						case "flow-error-end": return;
						default: this.atNewLine = !1;
					}
					this.offset += e.length;
				}
			}
			*end() {
				for (; this.stack.length > 0;) yield* this.pop();
			}
			get sourceToken() {
				return {
					type: this.type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			*step() {
				let e = this.peek(1);
				if (this.type === "doc-end" && e?.type !== "doc-end") {
					for (; this.stack.length > 0;) yield* this.pop();
					this.stack.push({
						type: "doc-end",
						offset: this.offset,
						source: this.source
					});
				} else {
					if (!e) return yield* this.stream();
					switch (e.type) {
						case "document": return yield* this.document(e);
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return yield* this.scalar(e);
						case "block-scalar": return yield* this.blockScalar(e);
						case "block-map": return yield* this.blockMap(e);
						case "block-seq": return yield* this.blockSequence(e);
						case "flow-collection": return yield* this.flowCollection(e);
						case "doc-end": return yield* this.documentEnd(e);
					}
					yield* this.pop();
				}
			}
			peek(e) {
				return this.stack[this.stack.length - e];
			}
			*pop(e) {
				let t = e ?? this.stack.pop();
				if (!t) yield {
					type: "error",
					offset: this.offset,
					source: "",
					message: "Tried to pop an empty stack"
				};
				else if (this.stack.length === 0) yield t;
				else {
					let e = this.peek(1);
					switch (t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0), t.type === "flow-collection" && fixFlowSeqItems(t), e.type) {
						case "document":
							e.value = t;
							break;
						case "block-scalar":
							e.props.push(t);
							break;
						case "block-map": {
							let n = e.items[e.items.length - 1];
							if (n.value) {
								e.items.push({
									start: [],
									key: t,
									sep: []
								}), this.onKeyLine = !0;
								return;
							}
							if (n.sep) n.value = t;
							else {
								Object.assign(n, {
									key: t,
									sep: []
								}), this.onKeyLine = !n.explicitKey;
								return;
							}
							break;
						}
						case "block-seq": {
							let n = e.items[e.items.length - 1];
							n.value ? e.items.push({
								start: [],
								value: t
							}) : n.value = t;
							break;
						}
						case "flow-collection": {
							let n = e.items[e.items.length - 1];
							!n || n.value ? e.items.push({
								start: [],
								key: t,
								sep: []
							}) : n.sep ? n.value = t : Object.assign(n, {
								key: t,
								sep: []
							});
							return;
						}
						default: yield* this.pop(), yield* this.pop(t);
					}
					if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
						let n = t.items[t.items.length - 1];
						n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent)) && (e.type === "document" ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
					}
				}
			}
			*stream() {
				switch (this.type) {
					case "directive-line":
						yield {
							type: "directive",
							offset: this.offset,
							source: this.source
						};
						return;
					case "byte-order-mark":
					case "space":
					case "comment":
					case "newline":
						yield this.sourceToken;
						return;
					case "doc-mode":
					case "doc-start": {
						let e = {
							type: "document",
							offset: this.offset,
							start: []
						};
						this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
						return;
					}
				}
				yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML stream`,
					source: this.source
				};
			}
			*document(e) {
				if (e.value) return yield* this.lineEnd(e);
				switch (this.type) {
					case "doc-start":
						findNonEmptyIndex(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
						return;
					case "anchor":
					case "tag":
					case "space":
					case "comment":
					case "newline":
						e.start.push(this.sourceToken);
						return;
				}
				let t = this.startBlockValue(e);
				t ? this.stack.push(t) : yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML document`,
					source: this.source
				};
			}
			*scalar(e) {
				if (this.type === "map-value-ind") {
					let t = getFirstKeyStartProps(getPrevProps(this.peek(2))), n;
					e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
					let r = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: t,
							key: e,
							sep: n
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
				} else yield* this.lineEnd(e);
			}
			*blockScalar(e) {
				switch (this.type) {
					case "space":
					case "comment":
					case "newline":
						e.props.push(this.sourceToken);
						return;
					case "scalar":
						if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
							let e = this.source.indexOf("\n") + 1;
							for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
						}
						yield* this.pop();
						break;
					default: yield* this.pop(), yield* this.step();
				}
			}
			*blockMap(e) {
				let t = e.items[e.items.length - 1];
				switch (this.type) {
					case "newline":
						if (this.onKeyLine = !1, t.value) {
							let n = "end" in t.value ? t.value.end : void 0;
							(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
						} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (t.value) e.items.push({ start: [this.sourceToken] });
						else if (t.sep) t.sep.push(this.sourceToken);
						else {
							if (this.atIndentedComment(t.start, e.indent)) {
								let n = e.items[e.items.length - 2]?.value?.end;
								if (Array.isArray(n)) {
									arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
									return;
								}
							}
							t.start.push(this.sourceToken);
						}
						return;
				}
				if (this.indent >= e.indent) {
					let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", i = [];
					if (r && t.sep && !t.value) {
						let n = [];
						for (let r = 0; r < t.sep.length; ++r) {
							let i = t.sep[r];
							switch (i.type) {
								case "newline":
									n.push(r);
									break;
								case "space": break;
								case "comment":
									i.indent > e.indent && (n.length = 0);
									break;
								default: n.length = 0;
							}
						}
						n.length >= 2 && (i = t.sep.splice(n[1]));
					}
					switch (this.type) {
						case "anchor":
						case "tag":
							r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
							return;
						case "explicit-key-ind":
							!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
								start: i,
								explicitKey: !0
							})) : this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [this.sourceToken],
									explicitKey: !0
								}]
							}), this.onKeyLine = !0;
							return;
						case "map-value-ind":
							if (t.explicitKey) {
								if (!t.sep) {
									if (includesToken(t.start, "newline")) Object.assign(t, {
										key: null,
										sep: [this.sourceToken]
									});
									else {
										let e = getFirstKeyStartProps(t.start);
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start: e,
												key: null,
												sep: [this.sourceToken]
											}]
										});
									}
								} else if (t.value) e.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								});
								else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: i,
										key: null,
										sep: [this.sourceToken]
									}]
								});
								else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
									let e = getFirstKeyStartProps(t.start), n = t.key, r = t.sep;
									r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: n,
											sep: r
										}]
									});
								} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
							} else t.sep ? t.value || r ? e.items.push({
								start: i,
								key: null,
								sep: [this.sourceToken]
							}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [],
									key: null,
									sep: [this.sourceToken]
								}]
							}) : t.sep.push(this.sourceToken) : Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							this.onKeyLine = !0;
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							let n = this.flowScalar(this.type);
							r || t.value ? (e.items.push({
								start: i,
								key: n,
								sep: []
							}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
								key: n,
								sep: []
							}), this.onKeyLine = !0);
							return;
						}
						default: {
							let r = this.startBlockValue(e);
							if (r) {
								if (r.type === "block-seq") {
									if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
										yield* this.pop({
											type: "error",
											offset: this.offset,
											message: "Unexpected block-seq-ind on same line with key",
											source: this.source
										});
										return;
									}
								} else n && e.items.push({ start: i });
								this.stack.push(r);
								return;
							}
						}
					}
				}
				yield* this.pop(), yield* this.step();
			}
			*blockSequence(e) {
				let t = e.items[e.items.length - 1];
				switch (this.type) {
					case "newline":
						if (t.value) {
							let n = "end" in t.value ? t.value.end : void 0;
							(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
						} else t.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (t.value) e.items.push({ start: [this.sourceToken] });
						else {
							if (this.atIndentedComment(t.start, e.indent)) {
								let n = e.items[e.items.length - 2]?.value?.end;
								if (Array.isArray(n)) {
									arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
									return;
								}
							}
							t.start.push(this.sourceToken);
						}
						return;
					case "anchor":
					case "tag":
						if (t.value || this.indent <= e.indent) break;
						t.start.push(this.sourceToken);
						return;
					case "seq-item-ind":
						if (this.indent !== e.indent) break;
						t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
				}
				if (this.indent > e.indent) {
					let t = this.startBlockValue(e);
					if (t) {
						this.stack.push(t);
						return;
					}
				}
				yield* this.pop(), yield* this.step();
			}
			*flowCollection(e) {
				let t = e.items[e.items.length - 1];
				if (this.type === "flow-error-end") {
					let e;
					do
						yield* this.pop(), e = this.peek(1);
					while (e?.type === "flow-collection");
				} else if (e.end.length === 0) {
					switch (this.type) {
						case "comma":
						case "explicit-key-ind":
							!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
							return;
						case "map-value-ind":
							!t || t.value ? e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							return;
						case "space":
						case "comment":
						case "newline":
						case "anchor":
						case "tag":
							!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							let n = this.flowScalar(this.type);
							!t || t.value ? e.items.push({
								start: [],
								key: n,
								sep: []
							}) : t.sep ? this.stack.push(n) : Object.assign(t, {
								key: n,
								sep: []
							});
							return;
						}
						case "flow-map-end":
						case "flow-seq-end":
							e.end.push(this.sourceToken);
							return;
					}
					let n = this.startBlockValue(e);
					n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
				} else {
					let t = this.peek(2);
					if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
					else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
						let n = getFirstKeyStartProps(getPrevProps(t));
						fixFlowSeqItems(e);
						let r = e.end.splice(1, e.end.length);
						r.push(this.sourceToken);
						let i = {
							type: "block-map",
							offset: e.offset,
							indent: e.indent,
							items: [{
								start: n,
								key: e,
								sep: r
							}]
						};
						this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
					} else yield* this.lineEnd(e);
				}
			}
			flowScalar(e) {
				if (this.onNewLine) {
					let e = this.source.indexOf("\n") + 1;
					for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
				}
				return {
					type: e,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			startBlockValue(e) {
				switch (this.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return this.flowScalar(this.type);
					case "block-scalar-header": return {
						type: "block-scalar",
						offset: this.offset,
						indent: this.indent,
						props: [this.sourceToken],
						source: ""
					};
					case "flow-map-start":
					case "flow-seq-start": return {
						type: "flow-collection",
						offset: this.offset,
						indent: this.indent,
						start: this.sourceToken,
						items: [],
						end: []
					};
					case "seq-item-ind": return {
						type: "block-seq",
						offset: this.offset,
						indent: this.indent,
						items: [{ start: [this.sourceToken] }]
					};
					case "explicit-key-ind": {
						this.onKeyLine = !0;
						let t = getFirstKeyStartProps(getPrevProps(e));
						return t.push(this.sourceToken), {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: t,
								explicitKey: !0
							}]
						};
					}
					case "map-value-ind": {
						this.onKeyLine = !0;
						let t = getFirstKeyStartProps(getPrevProps(e));
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: t,
								key: null,
								sep: [this.sourceToken]
							}]
						};
					}
				}
				return null;
			}
			atIndentedComment(e, t) {
				return this.type !== "comment" || this.indent <= t ? !1 : e.every((e) => e.type === "newline" || e.type === "space");
			}
			*documentEnd(e) {
				this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
			}
			*lineEnd(e) {
				switch (this.type) {
					case "comma":
					case "doc-start":
					case "doc-end":
					case "flow-seq-end":
					case "flow-map-end":
					case "map-value-ind":
						yield* this.pop(), yield* this.step();
						break;
					case "newline": this.onKeyLine = !1;
					default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
				}
			}
		}
		t.Parser = Parser;
	}),
	4047: ((e, t, n) => {
		var r = n(9984), i = n(3021), a = n(1464), o = n(7249), s = n(1127), c = n(6628), l = n(3456);
		function parseOptions(e) {
			let t = e.prettyErrors !== !1;
			return {
				lineCounter: e.lineCounter || t && new c.LineCounter() || null,
				prettyErrors: t
			};
		}
		function parseAllDocuments(e, t = {}) {
			let { lineCounter: n, prettyErrors: i } = parseOptions(t), o = new l.Parser(n?.addNewLine), s = new r.Composer(t), c = Array.from(s.compose(o.parse(e)));
			if (i && n) for (let t of c) t.errors.forEach(a.prettifyError(e, n)), t.warnings.forEach(a.prettifyError(e, n));
			return c.length > 0 ? c : Object.assign([], { empty: !0 }, s.streamInfo());
		}
		function parseDocument(e, t = {}) {
			let { lineCounter: n, prettyErrors: i } = parseOptions(t), o = new l.Parser(n?.addNewLine), s = new r.Composer(t), c = null;
			for (let t of s.compose(o.parse(e), !0, e.length)) if (!c) c = t;
			else if (c.options.logLevel !== "silent") {
				c.errors.push(new a.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
				break;
			}
			return i && n && (c.errors.forEach(a.prettifyError(e, n)), c.warnings.forEach(a.prettifyError(e, n))), c;
		}
		function parse(e, t, n) {
			let r;
			typeof t == "function" ? r = t : n === void 0 && t && typeof t == "object" && (n = t);
			let i = parseDocument(e, n);
			if (!i) return null;
			if (i.warnings.forEach((e) => o.warn(i.options.logLevel, e)), i.errors.length > 0) {
				if (i.options.logLevel !== "silent") throw i.errors[0];
				i.errors = [];
			}
			return i.toJS(Object.assign({ reviver: r }, n));
		}
		function stringify(e, t, n) {
			let r = null;
			if (typeof t == "function" || Array.isArray(t) ? r = t : n === void 0 && t && (n = t), typeof n == "string" && (n = n.length), typeof n == "number") {
				let e = Math.round(n);
				n = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
			}
			if (e === void 0) {
				let { keepUndefined: e } = n ?? t ?? {};
				if (!e) return;
			}
			return s.isDocument(e) && !r ? e.toString(n) : new i.Document(e, r, n).toString(n);
		}
		t.parse = parse, t.parseAllDocuments = parseAllDocuments, t.parseDocument = parseDocument, t.stringify = stringify;
	}),
	5840: ((e, t, n) => {
		var r = n(1127), i = n(7451), a = n(1706), o = n(6464), s = n(18);
		let sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
		class Schema {
			constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
				this.compat = Array.isArray(e) ? s.getTags(e, "compat") : e ? s.getTags(null, e) : null, this.name = typeof l == "string" && l || "core", this.knownTags = c ? s.coreKnownTags : {}, this.tags = s.getTags(t, this.name, n), this.toStringOptions = d ?? null, Object.defineProperty(this, r.MAP, { value: i.map }), Object.defineProperty(this, r.SCALAR, { value: o.string }), Object.defineProperty(this, r.SEQ, { value: a.seq }), this.sortMapEntries = typeof u == "function" ? u : u === !0 ? sortMapEntriesByKey : null;
			}
			clone() {
				let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				return e.tags = this.tags.slice(), e;
			}
		}
		t.Schema = Schema;
	}),
	7451: ((e, t, n) => {
		var r = n(1127), i = n(4454);
		t.map = {
			collection: "map",
			default: !0,
			nodeClass: i.YAMLMap,
			tag: "tag:yaml.org,2002:map",
			resolve(e, t) {
				return r.isMap(e) || t("Expected a mapping for this tag"), e;
			},
			createNode: (e, t, n) => i.YAMLMap.from(e, t, n)
		};
	}),
	3632: ((e, t, n) => {
		var r = n(3301);
		let i = {
			identify: (e) => e == null,
			createNode: () => new r.Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new r.Scalar(null),
			stringify: ({ source: e }, t) => typeof e == "string" && i.test.test(e) ? e : t.options.nullStr
		};
		t.nullTag = i;
	}),
	1706: ((e, t, n) => {
		var r = n(1127), i = n(2223);
		t.seq = {
			collection: "seq",
			default: !0,
			nodeClass: i.YAMLSeq,
			tag: "tag:yaml.org,2002:seq",
			resolve(e, t) {
				return r.isSeq(e) || t("Expected a sequence for this tag"), e;
			},
			createNode: (e, t, n) => i.YAMLSeq.from(e, t, n)
		};
	}),
	6464: ((e, t, n) => {
		var r = n(3069);
		t.string = {
			identify: (e) => typeof e == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify(e, t, n, i) {
				return t = Object.assign({ actualString: !0 }, t), r.stringifyString(e, t, n, i);
			}
		};
	}),
	3959: ((e, t, n) => {
		var r = n(3301);
		let i = {
			identify: (e) => typeof e == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: (e) => new r.Scalar(e[0] === "t" || e[0] === "T"),
			stringify({ source: e, value: t }, n) {
				return e && i.test.test(e) && t === (e[0] === "t" || e[0] === "T") ? e : t ? n.options.trueStr : n.options.falseStr;
			}
		};
		t.boolTag = i;
	}),
	8405: ((e, t, n) => {
		var r = n(3301), i = n(8689);
		let a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
			stringify: i.stringifyNumber
		};
		t.float = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
			resolve(e) {
				let t = new r.Scalar(parseFloat(e)), n = e.indexOf(".");
				return n !== -1 && e[e.length - 1] === "0" && (t.minFractionDigits = e.length - n - 1), t;
			},
			stringify: i.stringifyNumber
		}, t.floatExp = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: (e) => parseFloat(e),
			stringify(e) {
				let t = Number(e.value);
				return isFinite(t) ? t.toExponential() : i.stringifyNumber(e);
			}
		}, t.floatNaN = a;
	}),
	9874: ((e, t, n) => {
		var r = n(8689);
		let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e), intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
		function intStringify(e, t, n) {
			let { value: i } = e;
			return intIdentify(i) && i >= 0 ? n + i.toString(t) : r.stringifyNumber(e);
		}
		t.int = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9]+$/,
			resolve: (e, t, n) => intResolve(e, 0, 10, n),
			stringify: r.stringifyNumber
		}, t.intHex = {
			identify: (e) => intIdentify(e) && e >= 0,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 16, n),
			stringify: (e) => intStringify(e, 16, "0x")
		}, t.intOct = {
			identify: (e) => intIdentify(e) && e >= 0,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^0o[0-7]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 8, n),
			stringify: (e) => intStringify(e, 8, "0o")
		};
	}),
	896: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(3959), c = n(8405), l = n(9874);
		t.schema = [
			r.map,
			a.seq,
			o.string,
			i.nullTag,
			s.boolTag,
			l.intOct,
			l.int,
			l.intHex,
			c.floatNaN,
			c.floatExp,
			c.float
		];
	}),
	3559: ((e, t, n) => {
		var r = n(3301), i = n(7451), a = n(1706);
		function intIdentify(e) {
			return typeof e == "bigint" || Number.isInteger(e);
		}
		let stringifyJSON = ({ value: e }) => JSON.stringify(e), o = [
			{
				identify: (e) => typeof e == "string",
				default: !0,
				tag: "tag:yaml.org,2002:str",
				resolve: (e) => e,
				stringify: stringifyJSON
			},
			{
				identify: (e) => e == null,
				createNode: () => new r.Scalar(null),
				default: !0,
				tag: "tag:yaml.org,2002:null",
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: (e) => typeof e == "boolean",
				default: !0,
				tag: "tag:yaml.org,2002:bool",
				test: /^true$|^false$/,
				resolve: (e) => e === "true",
				stringify: stringifyJSON
			},
			{
				identify: intIdentify,
				default: !0,
				tag: "tag:yaml.org,2002:int",
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
				stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
			},
			{
				identify: (e) => typeof e == "number",
				default: !0,
				tag: "tag:yaml.org,2002:float",
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: (e) => parseFloat(e),
				stringify: stringifyJSON
			}
		];
		t.schema = [i.map, a.seq].concat(o, {
			default: !0,
			tag: "",
			test: /^/,
			resolve(e, t) {
				return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
			}
		});
	}),
	18: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(3959), c = n(8405), l = n(9874), u = n(896), d = n(3559), f = n(6083), p = n(452), m = n(303), h = n(8385), g = n(5913), _ = n(1528), v = n(4371);
		let y = new Map([
			["core", u.schema],
			["failsafe", [
				r.map,
				a.seq,
				o.string
			]],
			["json", d.schema],
			["yaml11", g.schema],
			["yaml-1.1", g.schema]
		]), b = {
			binary: f.binary,
			bool: s.boolTag,
			float: c.float,
			floatExp: c.floatExp,
			floatNaN: c.floatNaN,
			floatTime: v.floatTime,
			int: l.int,
			intHex: l.intHex,
			intOct: l.intOct,
			intTime: v.intTime,
			map: r.map,
			merge: p.merge,
			null: i.nullTag,
			omap: m.omap,
			pairs: h.pairs,
			seq: a.seq,
			set: _.set,
			timestamp: v.timestamp
		}, x = {
			"tag:yaml.org,2002:binary": f.binary,
			"tag:yaml.org,2002:merge": p.merge,
			"tag:yaml.org,2002:omap": m.omap,
			"tag:yaml.org,2002:pairs": h.pairs,
			"tag:yaml.org,2002:set": _.set,
			"tag:yaml.org,2002:timestamp": v.timestamp
		};
		function getTags(e, t, n) {
			let r = y.get(t);
			if (r && !e) return n && !r.includes(p.merge) ? r.concat(p.merge) : r.slice();
			let i = r;
			if (!i) {
				if (Array.isArray(e)) i = [];
				else {
					let e = Array.from(y.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
					throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
				}
			}
			if (Array.isArray(e)) for (let t of e) i = i.concat(t);
			else typeof e == "function" && (i = e(i.slice()));
			return n && (i = i.concat(p.merge)), i.reduce((e, t) => {
				let n = typeof t == "string" ? b[t] : t;
				if (!n) {
					let e = JSON.stringify(t), n = Object.keys(b).map((e) => JSON.stringify(e)).join(", ");
					throw Error(`Unknown custom tag ${e}; use one of ${n}`);
				}
				return e.includes(n) || e.push(n), e;
			}, []);
		}
		t.coreKnownTags = x, t.getTags = getTags;
	}),
	6083: ((e, t, n) => {
		var r = n(181), i = n(3301), a = n(3069);
		t.binary = {
			identify: (e) => e instanceof Uint8Array,
			default: !1,
			tag: "tag:yaml.org,2002:binary",
			resolve(e, t) {
				if (typeof r.Buffer == "function") return r.Buffer.from(e, "base64");
				if (typeof atob == "function") {
					let t = atob(e.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
					for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
					return n;
				}
				return t("This environment does not support reading binary tags; either Buffer or atob is required"), e;
			},
			stringify({ comment: e, type: t, value: n }, o, s, c) {
				if (!n) return "";
				let l = n, u;
				if (typeof r.Buffer == "function") u = l instanceof r.Buffer ? l.toString("base64") : r.Buffer.from(l.buffer).toString("base64");
				else if (typeof btoa == "function") {
					let e = "";
					for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
					u = btoa(e);
				} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
				if (t ??= i.Scalar.BLOCK_LITERAL, t !== i.Scalar.QUOTE_DOUBLE) {
					let e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), n = Math.ceil(u.length / e), r = Array(n);
					for (let t = 0, i = 0; t < n; ++t, i += e) r[t] = u.substr(i, e);
					u = r.join(t === i.Scalar.BLOCK_LITERAL ? "\n" : " ");
				}
				return a.stringifyString({
					comment: e,
					type: t,
					value: u
				}, o, s, c);
			}
		};
	}),
	8398: ((e, t, n) => {
		var r = n(3301);
		function boolStringify({ value: e, source: t }, n) {
			return t && (e ? i : a).test.test(t) ? t : e ? n.options.trueStr : n.options.falseStr;
		}
		let i = {
			identify: (e) => e === !0,
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new r.Scalar(!0),
			stringify: boolStringify
		}, a = {
			identify: (e) => e === !1,
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new r.Scalar(!1),
			stringify: boolStringify
		};
		t.falseTag = a, t.trueTag = i;
	}),
	5782: ((e, t, n) => {
		var r = n(3301), i = n(8689);
		let a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
			stringify: i.stringifyNumber
		};
		t.float = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
			resolve(e) {
				let t = new r.Scalar(parseFloat(e.replace(/_/g, ""))), n = e.indexOf(".");
				if (n !== -1) {
					let r = e.substring(n + 1).replace(/_/g, "");
					r[r.length - 1] === "0" && (t.minFractionDigits = r.length);
				}
				return t;
			},
			stringify: i.stringifyNumber
		}, t.floatExp = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: (e) => parseFloat(e.replace(/_/g, "")),
			stringify(e) {
				let t = Number(e.value);
				return isFinite(t) ? t.toExponential() : i.stringifyNumber(e);
			}
		}, t.floatNaN = a;
	}),
	873: ((e, t, n) => {
		var r = n(8689);
		let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
		function intResolve(e, t, n, { intAsBigInt: r }) {
			let i = e[0];
			if ((i === "-" || i === "+") && (t += 1), e = e.substring(t).replace(/_/g, ""), r) {
				switch (n) {
					case 2:
						e = `0b${e}`;
						break;
					case 8:
						e = `0o${e}`;
						break;
					case 16: e = `0x${e}`;
				}
				let t = BigInt(e);
				return i === "-" ? BigInt(-1) * t : t;
			}
			let a = parseInt(e, n);
			return i === "-" ? -1 * a : a;
		}
		function intStringify(e, t, n) {
			let { value: i } = e;
			if (intIdentify(i)) {
				let e = i.toString(t);
				return i < 0 ? "-" + n + e.substr(1) : n + e;
			}
			return r.stringifyNumber(e);
		}
		let i = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "BIN",
			test: /^[-+]?0b[0-1_]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 2, n),
			stringify: (e) => intStringify(e, 2, "0b")
		}, a = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^[-+]?0[0-7_]+$/,
			resolve: (e, t, n) => intResolve(e, 1, 8, n),
			stringify: (e) => intStringify(e, 8, "0")
		}, o = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9][0-9_]*$/,
			resolve: (e, t, n) => intResolve(e, 0, 10, n),
			stringify: r.stringifyNumber
		}, s = {
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^[-+]?0x[0-9a-fA-F_]+$/,
			resolve: (e, t, n) => intResolve(e, 2, 16, n),
			stringify: (e) => intStringify(e, 16, "0x")
		};
		t.int = o, t.intBin = i, t.intHex = s, t.intOct = a;
	}),
	452: ((e, t, n) => {
		var r = n(1127), i = n(3301);
		let a = {
			identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
			default: "key",
			tag: "tag:yaml.org,2002:merge",
			test: /^<<$/,
			resolve: () => Object.assign(new i.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
			stringify: () => "<<"
		}, isMergeKey = (e, t) => (a.identify(t) || r.isScalar(t) && (!t.type || t.type === i.Scalar.PLAIN) && a.identify(t.value)) && e?.doc.schema.tags.some((e) => e.tag === a.tag && e.default);
		function addMergeToJSMap(e, t, n) {
			let i = resolveAliasValue(e, n);
			if (r.isSeq(i)) for (let n of i.items) mergeValue(e, t, n);
			else if (Array.isArray(i)) for (let n of i) mergeValue(e, t, n);
			else mergeValue(e, t, i);
		}
		function mergeValue(e, t, n) {
			let i = resolveAliasValue(e, n);
			if (!r.isMap(i)) throw Error("Merge sources must be maps or map aliases");
			let a = i.toJSON(null, e, Map);
			for (let [e, n] of a) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
				value: n,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
			return t;
		}
		function resolveAliasValue(e, t) {
			return e && r.isAlias(t) ? t.resolve(e.doc, e) : t;
		}
		t.addMergeToJSMap = addMergeToJSMap, t.isMergeKey = isMergeKey, t.merge = a;
	}),
	303: ((e, t, n) => {
		var r = n(1127), i = n(6424), a = n(4454), o = n(2223), s = n(8385);
		class YAMLOMap extends o.YAMLSeq {
			constructor() {
				super(), this.add = a.YAMLMap.prototype.add.bind(this), this.delete = a.YAMLMap.prototype.delete.bind(this), this.get = a.YAMLMap.prototype.get.bind(this), this.has = a.YAMLMap.prototype.has.bind(this), this.set = a.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
			}
			toJSON(e, t) {
				if (!t) return super.toJSON(e);
				let n = new Map();
				t?.onCreate && t.onCreate(n);
				for (let e of this.items) {
					let a, o;
					if (r.isPair(e) ? (a = i.toJS(e.key, "", t), o = i.toJS(e.value, a, t)) : a = i.toJS(e, "", t), n.has(a)) throw Error("Ordered maps must not include duplicate keys");
					n.set(a, o);
				}
				return n;
			}
			static from(e, t, n) {
				let r = s.createPairs(e, t, n), i = new this();
				return i.items = r.items, i;
			}
		}
		YAMLOMap.tag = "tag:yaml.org,2002:omap";
		let c = {
			collection: "seq",
			identify: (e) => e instanceof Map,
			nodeClass: YAMLOMap,
			default: !1,
			tag: "tag:yaml.org,2002:omap",
			resolve(e, t) {
				let n = s.resolvePairs(e, t), i = [];
				for (let { key: e } of n.items) r.isScalar(e) && (i.includes(e.value) ? t(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
				return Object.assign(new YAMLOMap(), n);
			},
			createNode: (e, t, n) => YAMLOMap.from(e, t, n)
		};
		t.YAMLOMap = YAMLOMap, t.omap = c;
	}),
	8385: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(3301), o = n(2223);
		function resolvePairs(e, t) {
			if (r.isSeq(e)) for (let n = 0; n < e.items.length; ++n) {
				let o = e.items[n];
				if (!r.isPair(o)) {
					if (r.isMap(o)) {
						o.items.length > 1 && t("Each pair must have its own sequence indicator");
						let e = o.items[0] || new i.Pair(new a.Scalar(null));
						if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), o.comment) {
							let t = e.value ?? e.key;
							t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
						}
						o = e;
					}
					e.items[n] = r.isPair(o) ? o : new i.Pair(o);
				}
			}
			else t("Expected a sequence for this tag");
			return e;
		}
		function createPairs(e, t, n) {
			let { replacer: r } = n, a = new o.YAMLSeq(e);
			a.tag = "tag:yaml.org,2002:pairs";
			let s = 0;
			if (t && Symbol.iterator in Object(t)) for (let e of t) {
				typeof r == "function" && (e = r.call(t, String(s++), e));
				let o, c;
				if (Array.isArray(e)) {
					if (e.length === 2) o = e[0], c = e[1];
					else throw TypeError(`Expected [key, value] tuple: ${e}`);
				} else if (e && e instanceof Object) {
					let t = Object.keys(e);
					if (t.length === 1) o = t[0], c = e[o];
					else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
				} else o = e;
				a.items.push(i.createPair(o, c, n));
			}
			return a;
		}
		let s = {
			collection: "seq",
			default: !1,
			tag: "tag:yaml.org,2002:pairs",
			resolve: resolvePairs,
			createNode: createPairs
		};
		t.createPairs = createPairs, t.pairs = s, t.resolvePairs = resolvePairs;
	}),
	5913: ((e, t, n) => {
		var r = n(7451), i = n(3632), a = n(1706), o = n(6464), s = n(6083), c = n(8398), l = n(5782), u = n(873), d = n(452), f = n(303), p = n(8385), m = n(1528), h = n(4371);
		t.schema = [
			r.map,
			a.seq,
			o.string,
			i.nullTag,
			c.trueTag,
			c.falseTag,
			u.intBin,
			u.intOct,
			u.int,
			u.intHex,
			l.floatNaN,
			l.floatExp,
			l.float,
			s.binary,
			d.merge,
			f.omap,
			p.pairs,
			m.set,
			h.intTime,
			h.floatTime,
			h.timestamp
		];
	}),
	1528: ((e, t, n) => {
		var r = n(1127), i = n(7165), a = n(4454);
		class YAMLSet extends a.YAMLMap {
			constructor(e) {
				super(e), this.tag = YAMLSet.tag;
			}
			add(e) {
				let t;
				t = r.isPair(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new i.Pair(e.key, null) : new i.Pair(e, null), a.findPair(this.items, t.key) || this.items.push(t);
			}
			get(e, t) {
				let n = a.findPair(this.items, e);
				return !t && r.isPair(n) ? r.isScalar(n.key) ? n.key.value : n.key : n;
			}
			set(e, t) {
				if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
				let n = a.findPair(this.items, e);
				n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new i.Pair(e));
			}
			toJSON(e, t) {
				return super.toJSON(e, t, Set);
			}
			toString(e, t, n) {
				if (!e) return JSON.stringify(this);
				if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
				throw Error("Set items must all have null values");
			}
			static from(e, t, n) {
				let { replacer: r } = n, a = new this(e);
				if (t && Symbol.iterator in Object(t)) for (let e of t) typeof r == "function" && (e = r.call(t, e, e)), a.items.push(i.createPair(e, null, n));
				return a;
			}
		}
		YAMLSet.tag = "tag:yaml.org,2002:set";
		let o = {
			collection: "map",
			identify: (e) => e instanceof Set,
			nodeClass: YAMLSet,
			default: !1,
			tag: "tag:yaml.org,2002:set",
			createNode: (e, t, n) => YAMLSet.from(e, t, n),
			resolve(e, t) {
				if (r.isMap(e)) {
					if (e.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), e);
					t("Set items must all have null values");
				} else t("Expected a mapping for this tag");
				return e;
			}
		};
		t.YAMLSet = YAMLSet, t.set = o;
	}),
	4371: ((e, t, n) => {
		var r = n(8689);
		function parseSexagesimal(e, t) {
			let n = e[0], r = n === "-" || n === "+" ? e.substring(1) : e, num = (e) => t ? BigInt(e) : Number(e), i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
			return n === "-" ? num(-1) * i : i;
		}
		function stringifySexagesimal(e) {
			let { value: t } = e, num = (e) => e;
			if (typeof t == "bigint") num = (e) => BigInt(e);
			else if (isNaN(t) || !isFinite(t)) return r.stringifyNumber(e);
			let n = "";
			t < 0 && (n = "-", t *= num(-1));
			let i = num(60), a = [t % i];
			return t < 60 ? a.unshift(0) : (t = (t - a[0]) / i, a.unshift(t % i), t >= 60 && (t = (t - a[0]) / i, a.unshift(t))), n + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
		}
		let i = {
			identify: (e) => typeof e == "bigint" || Number.isInteger(e),
			default: !0,
			tag: "tag:yaml.org,2002:int",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
			stringify: stringifySexagesimal
		}, a = {
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: (e) => parseSexagesimal(e, !1),
			stringify: stringifySexagesimal
		}, o = {
			identify: (e) => e instanceof Date,
			default: !0,
			tag: "tag:yaml.org,2002:timestamp",
			test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
			resolve(e) {
				let t = e.match(o.test);
				if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
				let [, n, r, i, a, s, c] = t.map(Number), l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0, u = Date.UTC(n, r - 1, i, a || 0, s || 0, c || 0, l), d = t[8];
				if (d && d !== "Z") {
					let e = parseSexagesimal(d, !1);
					Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
				}
				return new Date(u);
			},
			stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
		};
		t.floatTime = a, t.intTime = i, t.timestamp = o;
	}),
	4475: ((e, t) => {
		let n = "block", r = "quoted";
		function foldFlowLines(e, t, i = "flow", { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
			if (!o || o < 0) return e;
			o < s && (s = 0);
			let u = Math.max(1 + s, 1 + o - t.length);
			if (e.length <= u) return e;
			let d = [], f = {}, p = o - t.length;
			typeof a == "number" && (a > o - Math.max(2, s) ? d.push(0) : p = o - a);
			let m, h, g = !1, _ = -1, v = -1, y = -1;
			i === n && (_ = consumeMoreIndentedLines(e, _, t.length), _ !== -1 && (p = _ + u));
			for (let a; a = e[_ += 1];) {
				if (i === r && a === "\\") {
					switch (v = _, e[_ + 1]) {
						case "x":
							_ += 3;
							break;
						case "u":
							_ += 5;
							break;
						case "U":
							_ += 9;
							break;
						default: _ += 1;
					}
					y = _;
				}
				if (a === "\n") i === n && (_ = consumeMoreIndentedLines(e, _, t.length)), p = _ + t.length + u, m = void 0;
				else {
					if (a === " " && h && h !== " " && h !== "\n" && h !== "	") {
						let t = e[_ + 1];
						t && t !== " " && t !== "\n" && t !== "	" && (m = _);
					}
					if (_ >= p) {
						if (m) d.push(m), p = m + u, m = void 0;
						else if (i === r) {
							for (; h === " " || h === "	";) h = a, a = e[_ += 1], g = !0;
							let t = _ > y + 1 ? _ - 2 : v - 1;
							if (f[t]) return e;
							d.push(t), f[t] = !0, p = t + u, m = void 0;
						} else g = !0;
					}
				}
				h = a;
			}
			if (g && l && l(), d.length === 0) return e;
			c && c();
			let b = e.slice(0, d[0]);
			for (let n = 0; n < d.length; ++n) {
				let a = d[n], o = d[n + 1] || e.length;
				a === 0 ? b = `\n${t}${e.slice(0, o)}` : (i === r && f[a] && (b += `${e[a]}\\`), b += `\n${t}${e.slice(a + 1, o)}`);
			}
			return b;
		}
		function consumeMoreIndentedLines(e, t, n) {
			let r = t, i = t + 1, a = e[i];
			for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
			else {
				do
					a = e[++t];
				while (a && a !== "\n");
				r = t, i = t + 1, a = e[i];
			}
			return r;
		}
		t.FOLD_BLOCK = n, t.FOLD_FLOW = "flow", t.FOLD_QUOTED = r, t.foldFlowLines = foldFlowLines;
	}),
	2148: ((e, t, n) => {
		var r = n(1596), i = n(1127), a = n(9799), o = n(3069);
		function createStringifyContext(e, t) {
			let n = Object.assign({
				blockQuote: !0,
				commentString: a.stringifyComment,
				defaultKeyType: null,
				defaultStringType: "PLAIN",
				directives: null,
				doubleQuotedAsJSON: !1,
				doubleQuotedMinMultiLineLength: 40,
				falseStr: "false",
				flowCollectionPadding: !0,
				indentSeq: !0,
				lineWidth: 80,
				minContentWidth: 20,
				nullStr: "null",
				simpleKeys: !1,
				singleQuote: null,
				trailingComma: !1,
				trueStr: "true",
				verifyAliasOrder: !0
			}, e.schema.toStringOptions, t), r;
			switch (n.collectionStyle) {
				case "block":
					r = !1;
					break;
				case "flow":
					r = !0;
					break;
				default: r = null;
			}
			return {
				anchors: new Set(),
				doc: e,
				flowCollectionPadding: n.flowCollectionPadding ? " " : "",
				indent: "",
				indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
				inFlow: r,
				options: n
			};
		}
		function getTagObject(e, t) {
			if (t.tag) {
				let n = e.filter((e) => e.tag === t.tag);
				if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
			}
			let n, r;
			if (i.isScalar(t)) {
				r = t.value;
				let i = e.filter((e) => e.identify?.(r));
				if (i.length > 1) {
					let e = i.filter((e) => e.test);
					e.length > 0 && (i = e);
				}
				n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
			} else r = t, n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
			if (!n) {
				let e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
				throw Error(`Tag not resolved for ${e} value`);
			}
			return n;
		}
		function stringifyProps(e, t, { anchors: n, doc: a }) {
			if (!a.directives) return "";
			let o = [], s = (i.isScalar(e) || i.isCollection(e)) && e.anchor;
			s && r.anchorIsValid(s) && (n.add(s), o.push(`&${s}`));
			let c = e.tag ?? (t.default ? null : t.tag);
			return c && o.push(a.directives.tagString(c)), o.join(" ");
		}
		function stringify(e, t, n, r) {
			if (i.isPair(e)) return e.toString(t, n, r);
			if (i.isAlias(e)) {
				if (t.doc.directives) return e.toString(t);
				if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
				t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]), e = e.resolve(t.doc);
			}
			let a, s = i.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => a = e });
			a ??= getTagObject(t.doc.schema.tags, s);
			let c = stringifyProps(s, a, t);
			c.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1);
			let l = typeof a.stringify == "function" ? a.stringify(s, t, n, r) : i.isScalar(s) ? o.stringifyString(s, t, n, r) : s.toString(t, n, r);
			return c ? i.isScalar(s) || l[0] === "{" || l[0] === "[" ? `${c} ${l}` : `${c}\n${t.indent}${l}` : l;
		}
		t.createStringifyContext = createStringifyContext, t.stringify = stringify;
	}),
	1212: ((e, t, n) => {
		var r = n(1127), i = n(2148), a = n(9799);
		function stringifyCollection(e, t, n) {
			return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
		}
		function stringifyBlockCollection({ comment: e, items: t }, n, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
			let { indent: d, options: { commentString: f } } = n, p = Object.assign({}, n, {
				indent: c,
				type: null
			}), m = !1, h = [];
			for (let e = 0; e < t.length; ++e) {
				let s = t[e], l = null;
				if (r.isNode(s)) !m && s.spaceBefore && h.push(""), addCommentBefore(n, h, s.commentBefore, m), s.comment && (l = s.comment);
				else if (r.isPair(s)) {
					let e = r.isNode(s.key) ? s.key : null;
					e && (!m && e.spaceBefore && h.push(""), addCommentBefore(n, h, e.commentBefore, m));
				}
				m = !1;
				let u = i.stringify(s, p, () => l = null, () => m = !0);
				l && (u += a.lineComment(u, c, f(l))), m && l && (m = !1), h.push(o + u);
			}
			let g;
			if (h.length === 0) g = s.start + s.end;
			else {
				g = h[0];
				for (let e = 1; e < h.length; ++e) {
					let t = h[e];
					g += t ? `\n${d}${t}` : "\n";
				}
			}
			return e ? (g += "\n" + a.indentComment(f(e), d), u && u()) : m && l && l(), g;
		}
		function stringifyFlowCollection({ items: e }, t, { flowChars: n, itemIndent: o }) {
			let { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = t;
			o += c;
			let d = Object.assign({}, t, {
				indent: o,
				inFlow: !0,
				type: null
			}), f = !1, p = 0, m = [];
			for (let n = 0; n < e.length; ++n) {
				let s = e[n], c = null;
				if (r.isNode(s)) s.spaceBefore && m.push(""), addCommentBefore(t, m, s.commentBefore, !1), s.comment && (c = s.comment);
				else if (r.isPair(s)) {
					let e = r.isNode(s.key) ? s.key : null;
					e && (e.spaceBefore && m.push(""), addCommentBefore(t, m, e.commentBefore, !1), e.comment && (f = !0));
					let n = r.isNode(s.value) ? s.value : null;
					n ? (n.comment && (c = n.comment), n.commentBefore && (f = !0)) : s.value == null && e?.comment && (c = e.comment);
				}
				c && (f = !0);
				let l = i.stringify(s, d, () => c = null);
				f ||= m.length > p || l.includes("\n"), n < e.length - 1 ? l += "," : t.options.trailingComma && (t.options.lineWidth > 0 && (f ||= m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > t.options.lineWidth), f && (l += ",")), c && (l += a.lineComment(l, o, u(c))), m.push(l), p = m.length;
			}
			let { start: h, end: g } = n;
			if (m.length === 0) return h + g;
			if (!f) {
				let e = m.reduce((e, t) => e + t.length + 2, 2);
				f = t.options.lineWidth > 0 && e > t.options.lineWidth;
			}
			if (f) {
				let e = h;
				for (let t of m) e += t ? `\n${c}${s}${t}` : "\n";
				return `${e}\n${s}${g}`;
			}
			return `${h}${l}${m.join(" ")}${l}${g}`;
		}
		function addCommentBefore({ indent: e, options: { commentString: t } }, n, r, i) {
			if (r && i && (r = r.replace(/^\n+/, "")), r) {
				let i = a.indentComment(t(r), e);
				n.push(i.trimStart());
			}
		}
		t.stringifyCollection = stringifyCollection;
	}),
	9799: ((e, t) => {
		let stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
		function indentComment(e, t) {
			return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
		}
		t.indentComment = indentComment, t.lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n, t.stringifyComment = stringifyComment;
	}),
	6829: ((e, t, n) => {
		var r = n(1127), i = n(2148), a = n(9799);
		function stringifyDocument(e, t) {
			let n = [], o = t.directives === !0;
			if (t.directives !== !1 && e.directives) {
				let t = e.directives.toString(e);
				t ? (n.push(t), o = !0) : e.directives.docStart && (o = !0);
			}
			o && n.push("---");
			let s = i.createStringifyContext(e, t), { commentString: c } = s.options;
			if (e.commentBefore) {
				n.length !== 1 && n.unshift("");
				let t = c(e.commentBefore);
				n.unshift(a.indentComment(t, ""));
			}
			let l = !1, u = null;
			if (e.contents) {
				if (r.isNode(e.contents)) {
					if (e.contents.spaceBefore && o && n.push(""), e.contents.commentBefore) {
						let t = c(e.contents.commentBefore);
						n.push(a.indentComment(t, ""));
					}
					s.forceBlockIndent = !!e.comment, u = e.contents.comment;
				}
				let t = u ? void 0 : () => l = !0, d = i.stringify(e.contents, s, () => u = null, t);
				u && (d += a.lineComment(d, "", c(u))), (d[0] === "|" || d[0] === ">") && n[n.length - 1] === "---" ? n[n.length - 1] = `--- ${d}` : n.push(d);
			} else n.push(i.stringify(e.contents, s));
			if (e.directives?.docEnd) {
				if (e.comment) {
					let t = c(e.comment);
					t.includes("\n") ? (n.push("..."), n.push(a.indentComment(t, ""))) : n.push(`... ${t}`);
				} else n.push("...");
			} else {
				let t = e.comment;
				t && l && (t = t.replace(/^\n+/, "")), t && ((!l || u) && n[n.length - 1] !== "" && n.push(""), n.push(a.indentComment(c(t), "")));
			}
			return n.join("\n") + "\n";
		}
		t.stringifyDocument = stringifyDocument;
	}),
	8689: ((e, t) => {
		function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
			if (typeof r == "bigint") return String(r);
			let i = typeof r == "number" ? r : Number(r);
			if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
			let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
			if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
				let e = a.indexOf(".");
				e < 0 && (e = a.length, a += ".");
				let n = t - (a.length - e - 1);
				for (; n-- > 0;) a += "0";
			}
			return a;
		}
		t.stringifyNumber = stringifyNumber;
	}),
	9748: ((e, t, n) => {
		var r = n(1127), i = n(3301), a = n(2148), o = n(9799);
		function stringifyPair({ key: e, value: t }, n, s, c) {
			let { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = n, g = r.isNode(e) && e.comment || null;
			if (h) {
				if (g) throw Error("With simple keys, key nodes cannot have comments");
				if (r.isCollection(e) || !r.isNode(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
			}
			let _ = !h && (!e || g && t == null && !n.inFlow || r.isCollection(e) || (r.isScalar(e) ? e.type === i.Scalar.BLOCK_FOLDED || e.type === i.Scalar.BLOCK_LITERAL : typeof e == "object"));
			n = Object.assign({}, n, {
				allNullValues: !1,
				implicitKey: !_ && (h || !l),
				indent: d + f
			});
			let v = !1, y = !1, b = a.stringify(e, n, () => v = !0, () => y = !0);
			if (!_ && !n.inFlow && b.length > 1024) {
				if (h) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
				_ = !0;
			}
			if (n.inFlow) {
				if (l || t == null) return v && s && s(), b === "" ? "?" : _ ? `? ${b}` : b;
			} else if (l && !h || t == null && _) return b = `? ${b}`, g && !v ? b += o.lineComment(b, n.indent, p(g)) : y && c && c(), b;
			v && (g = null), _ ? (g && (b += o.lineComment(b, n.indent, p(g))), b = `? ${b}\n${d}:`) : (b = `${b}:`, g && (b += o.lineComment(b, n.indent, p(g))));
			let x, S, w;
			r.isNode(t) ? (x = !!t.spaceBefore, S = t.commentBefore, w = t.comment) : (x = !1, S = null, w = null, t && typeof t == "object" && (t = u.createNode(t))), n.implicitKey = !1, !_ && !g && r.isScalar(t) && (n.indentAtStart = b.length + 1), y = !1, !m && f.length >= 2 && !n.inFlow && !_ && r.isSeq(t) && !t.flow && !t.tag && !t.anchor && (n.indent = n.indent.substring(2));
			let T = !1, E = a.stringify(t, n, () => T = !0, () => y = !0), D = " ";
			if (g || x || S) {
				if (D = x ? "\n" : "", S) {
					let e = p(S);
					D += `\n${o.indentComment(e, n.indent)}`;
				}
				E === "" && !n.inFlow ? D === "\n" && w && (D = "\n\n") : D += `\n${n.indent}`;
			} else if (!_ && r.isCollection(t)) {
				let e = E[0], r = E.indexOf("\n"), i = r !== -1, a = n.inFlow ?? t.flow ?? t.items.length === 0;
				if (i || !a) {
					let t = !1;
					if (i && (e === "&" || e === "!")) {
						let n = E.indexOf(" ");
						e === "&" && n !== -1 && n < r && E[n + 1] === "!" && (n = E.indexOf(" ", n + 1)), (n === -1 || r < n) && (t = !0);
					}
					t || (D = `\n${n.indent}`);
				}
			} else (E === "" || E[0] === "\n") && (D = "");
			return b += D + E, n.inFlow ? T && s && s() : w && !T ? b += o.lineComment(b, n.indent, p(w)) : y && c && c(), b;
		}
		t.stringifyPair = stringifyPair;
	}),
	3069: ((e, t, n) => {
		var r = n(3301), i = n(4475);
		let getFoldOptions = (e, t) => ({
			indentAtStart: t ? e.indent.length : e.indentAtStart,
			lineWidth: e.options.lineWidth,
			minContentWidth: e.options.minContentWidth
		}), containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
		function lineLengthOverLimit(e, t, n) {
			if (!t || t < 0) return !1;
			let r = t - n, i = e.length;
			if (i <= r) return !1;
			for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
				if (t - n > r) return !0;
				if (n = t + 1, i - n <= r) return !1;
			}
			return !0;
		}
		function doubleQuotedString(e, t) {
			let n = JSON.stringify(e);
			if (t.options.doubleQuotedAsJSON) return n;
			let { implicitKey: r } = t, a = t.options.doubleQuotedMinMultiLineLength, o = t.indent || (containsDocumentMarker(e) ? "  " : ""), s = "", c = 0;
			for (let e = 0, t = n[e]; t; t = n[++e]) if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n" && (s += n.slice(c, e) + "\\ ", e += 1, c = e, t = "\\"), t === "\\") switch (n[e + 1]) {
				case "u":
					{
						s += n.slice(c, e);
						let t = n.substr(e + 2, 4);
						switch (t) {
							case "0000":
								s += "\\0";
								break;
							case "0007":
								s += "\\a";
								break;
							case "000b":
								s += "\\v";
								break;
							case "001b":
								s += "\\e";
								break;
							case "0085":
								s += "\\N";
								break;
							case "00a0":
								s += "\\_";
								break;
							case "2028":
								s += "\\L";
								break;
							case "2029":
								s += "\\P";
								break;
							default: t.substr(0, 2) === "00" ? s += "\\x" + t.substr(2) : s += n.substr(e, 6);
						}
						e += 5, c = e + 1;
					}
					break;
				case "n":
					if (r || n[e + 2] === "\"" || n.length < a) e += 1;
					else {
						for (s += n.slice(c, e) + "\n\n"; n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== "\"";) s += "\n", e += 2;
						s += o, n[e + 2] === " " && (s += "\\"), e += 1, c = e + 1;
					}
					break;
				default: e += 1;
			}
			return s = c ? s + n.slice(c) : n, r ? s : i.foldFlowLines(s, o, i.FOLD_QUOTED, getFoldOptions(t, !1));
		}
		function singleQuotedString(e, t) {
			if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
			let n = t.indent || (containsDocumentMarker(e) ? "  " : ""), r = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
			return t.implicitKey ? r : i.foldFlowLines(r, n, i.FOLD_FLOW, getFoldOptions(t, !1));
		}
		function quotedString(e, t) {
			let { singleQuote: n } = t.options, r;
			if (n === !1) r = doubleQuotedString;
			else {
				let t = e.includes("\""), i = e.includes("'");
				r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
			}
			return r(e, t);
		}
		let a;
		try {
			a = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
		} catch {
			a = /\n+(?!\n|$)/g;
		}
		function blockString({ comment: e, type: t, value: n }, o, s, c) {
			let { blockQuote: l, commentString: u, lineWidth: d } = o.options;
			if (!l || /\n[\t ]+$/.test(n)) return quotedString(n, o);
			let f = o.indent || (o.forceBlockIndent || containsDocumentMarker(n) ? "  " : ""), p = l === "literal" ? !0 : l === "folded" || t === r.Scalar.BLOCK_FOLDED ? !1 : t === r.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(n, d, f.length);
			if (!n) return p ? "|\n" : ">\n";
			let m, h;
			for (h = n.length; h > 0; --h) {
				let e = n[h - 1];
				if (e !== "\n" && e !== "	" && e !== " ") break;
			}
			let g = n.substring(h), _ = g.indexOf("\n");
			_ === -1 ? m = "-" : n === g || _ !== g.length - 1 ? (m = "+", c && c()) : m = "", g &&= (n = n.slice(0, -g.length), g[g.length - 1] === "\n" && (g = g.slice(0, -1)), g.replace(a, `$&${f}`));
			let v = !1, y, b = -1;
			for (y = 0; y < n.length; ++y) {
				let e = n[y];
				if (e === " ") v = !0;
				else if (e === "\n") b = y;
				else break;
			}
			let x = n.substring(0, b < y ? b + 1 : y);
			x &&= (n = n.substring(x.length), x.replace(/\n+/g, `$&${f}`));
			let S = (v ? f ? "2" : "1" : "") + m;
			if (e && (S += " " + u(e.replace(/ ?[\r\n]+/g, " ")), s && s()), !p) {
				let e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`), a = !1, s = getFoldOptions(o, !0);
				l !== "folded" && t !== r.Scalar.BLOCK_FOLDED && (s.onOverflow = () => {
					a = !0;
				});
				let c = i.foldFlowLines(`${x}${e}${g}`, f, i.FOLD_BLOCK, s);
				if (!a) return `>${S}\n${f}${c}`;
			}
			return n = n.replace(/\n+/g, `$&${f}`), `|${S}\n${f}${x}${n}${g}`;
		}
		function plainString(e, t, n, a) {
			let { type: o, value: s } = e, { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = t;
			if (l && s.includes("\n") || f && /[[\]{},]/.test(s)) return quotedString(s, t);
			if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes("\n") ? quotedString(s, t) : blockString(e, t, n, a);
			if (!l && !f && o !== r.Scalar.PLAIN && s.includes("\n")) return blockString(e, t, n, a);
			if (containsDocumentMarker(s)) {
				if (u === "") return t.forceBlockIndent = !0, blockString(e, t, n, a);
				if (l && u === d) return quotedString(s, t);
			}
			let p = s.replace(/\n+/g, `$&\n${u}`);
			if (c) {
				let test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(p), { compat: e, tags: n } = t.doc.schema;
				if (n.some(test) || e?.some(test)) return quotedString(s, t);
			}
			return l ? p : i.foldFlowLines(p, u, i.FOLD_FLOW, getFoldOptions(t, !1));
		}
		function stringifyString(e, t, n, i) {
			let { implicitKey: a, inFlow: o } = t, s = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) }), { type: c } = e;
			c !== r.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (c = r.Scalar.QUOTE_DOUBLE);
			let _stringify = (e) => {
				switch (e) {
					case r.Scalar.BLOCK_FOLDED:
					case r.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, t) : blockString(s, t, n, i);
					case r.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, t);
					case r.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, t);
					case r.Scalar.PLAIN: return plainString(s, t, n, i);
					default: return null;
				}
			}, l = _stringify(c);
			if (l === null) {
				let { defaultKeyType: e, defaultStringType: n } = t.options, r = a && e || n;
				if (l = _stringify(r), l === null) throw Error(`Unsupported default string type ${r}`);
			}
			return l;
		}
		t.stringifyString = stringifyString;
	}),
	204: ((e, t, n) => {
		var r = n(1127);
		let i = Symbol("break visit"), a = Symbol("skip children"), o = Symbol("remove node");
		function visit(e, t) {
			let n = initVisitor(t);
			r.isDocument(e) ? visit_(null, e.contents, n, Object.freeze([e])) === o && (e.contents = null) : visit_(null, e, n, Object.freeze([]));
		}
		visit.BREAK = i, visit.SKIP = a, visit.REMOVE = o;
		function visit_(e, t, n, a) {
			let s = callVisitor(e, t, n, a);
			if (r.isNode(s) || r.isPair(s)) return replaceNode(e, a, s), visit_(e, s, n, a);
			if (typeof s != "symbol") {
				if (r.isCollection(t)) {
					a = Object.freeze(a.concat(t));
					for (let e = 0; e < t.items.length; ++e) {
						let r = visit_(e, t.items[e], n, a);
						if (typeof r == "number") e = r - 1;
						else if (r === i) return i;
						else r === o && (t.items.splice(e, 1), --e);
					}
				} else if (r.isPair(t)) {
					a = Object.freeze(a.concat(t));
					let e = visit_("key", t.key, n, a);
					if (e === i) return i;
					e === o && (t.key = null);
					let r = visit_("value", t.value, n, a);
					if (r === i) return i;
					r === o && (t.value = null);
				}
			}
			return s;
		}
		async function visitAsync(e, t) {
			let n = initVisitor(t);
			r.isDocument(e) ? await visitAsync_(null, e.contents, n, Object.freeze([e])) === o && (e.contents = null) : await visitAsync_(null, e, n, Object.freeze([]));
		}
		visitAsync.BREAK = i, visitAsync.SKIP = a, visitAsync.REMOVE = o;
		async function visitAsync_(e, t, n, a) {
			let s = await callVisitor(e, t, n, a);
			if (r.isNode(s) || r.isPair(s)) return replaceNode(e, a, s), visitAsync_(e, s, n, a);
			if (typeof s != "symbol") {
				if (r.isCollection(t)) {
					a = Object.freeze(a.concat(t));
					for (let e = 0; e < t.items.length; ++e) {
						let r = await visitAsync_(e, t.items[e], n, a);
						if (typeof r == "number") e = r - 1;
						else if (r === i) return i;
						else r === o && (t.items.splice(e, 1), --e);
					}
				} else if (r.isPair(t)) {
					a = Object.freeze(a.concat(t));
					let e = await visitAsync_("key", t.key, n, a);
					if (e === i) return i;
					e === o && (t.key = null);
					let r = await visitAsync_("value", t.value, n, a);
					if (r === i) return i;
					r === o && (t.value = null);
				}
			}
			return s;
		}
		function initVisitor(e) {
			return typeof e == "object" && (e.Collection || e.Node || e.Value) ? Object.assign({
				Alias: e.Node,
				Map: e.Node,
				Scalar: e.Node,
				Seq: e.Node
			}, e.Value && {
				Map: e.Value,
				Scalar: e.Value,
				Seq: e.Value
			}, e.Collection && {
				Map: e.Collection,
				Seq: e.Collection
			}, e) : e;
		}
		function callVisitor(e, t, n, i) {
			if (typeof n == "function") return n(e, t, i);
			if (r.isMap(t)) return n.Map?.(e, t, i);
			if (r.isSeq(t)) return n.Seq?.(e, t, i);
			if (r.isPair(t)) return n.Pair?.(e, t, i);
			if (r.isScalar(t)) return n.Scalar?.(e, t, i);
			if (r.isAlias(t)) return n.Alias?.(e, t, i);
		}
		function replaceNode(e, t, n) {
			let i = t[t.length - 1];
			if (r.isCollection(i)) i.items[e] = n;
			else if (r.isPair(i)) e === "key" ? i.key = n : i.value = n;
			else if (r.isDocument(i)) i.contents = n;
			else {
				let e = r.isAlias(i) ? "alias" : "scalar";
				throw Error(`Cannot replace node with ${e} parent`);
			}
		}
		t.visit = visit, t.visitAsync = visitAsync;
	}),
	1111: ((e, t, n) => {
		n.d(t, { F: () => r });
		let r = {
			kind: "unknown",
			name: "",
			parameters: {
				kind: "unknown",
				why: "the target was not found"
			},
			timeout: "unknown",
			retries: "unknown",
			gpu: "unknown",
			volumes: "unknown",
			resume: { kind: "unknown" },
			blocking: {
				kind: "unknown",
				why: "the target was not found"
			},
			worstCase: "unknown",
			functions: [],
			candidates: []
		};
	}),
	8615: ((e, t, n) => {
		n.d(t, { s: () => defined });
		function defined(e) {
			let t = {};
			for (let [n, r] of Object.entries(e)) r !== void 0 && (t[n] = r);
			return t;
		}
	}),
	8291: ((e, t, n) => {
		n.d(t, {
			TR: () => refuse,
			bD: () => messageOf,
			dz: () => InputError,
			xb: () => assertNever,
			yA: () => ExternalError
		});
		class InputError extends Error {
			name = "InputError";
			input;
			constructor(e, t) {
				super(t), this.input = e;
			}
		}
		function refuse(e, t, n) {
			let r = t === "" ? "is empty" : `is ${JSON.stringify(t.slice(0, 200))}`;
			return new InputError(e, `The input ${e} ${r}. Accepted: ${n}.`);
		}
		class ExternalError extends Error {
			name = "ExternalError";
			system;
			operation;
			status;
			advice;
			constructor(e) {
				super(e.message, { cause: e.cause }), this.system = e.system, this.operation = e.operation, this.status = e.status, this.advice = e.advice;
			}
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
		function assertNever(e) {
			throw Error(`unhandled case: ${JSON.stringify(e)}`);
		}
	}),
	1166: ((e, t, n) => {
		n.d(t, {
			BT: () => contextFor,
			N2: () => parseGateEvent,
			q: () => sameName
		});
		var r = n(8615), i = n(8033);
		function parseGateEvent(e, t) {
			let n = (0, i.W)(e, t), r = (0, i.Z)(t, "comment", "body");
			return {
				...n,
				action: text((0, i.Z)(t, "action")),
				sender: parseActor((0, i.Z)(t, "sender")),
				triggeringActor: e.GITHUB_TRIGGERING_ACTOR || e.GITHUB_ACTOR || "",
				pull: parsePull((0, i.Z)(t, "pull_request")),
				comment: n.event === "issue_comment" && typeof r == "string" ? r : void 0
			};
		}
		function parseActor(e) {
			let t = text((0, i.Z)(e, "login"));
			return t === "" ? void 0 : {
				login: t,
				type: text((0, i.Z)(e, "type"))
			};
		}
		function parsePull(e) {
			let t = (0, i.Z)(e, "number"), n = (0, i.Z)(e, "head", "sha");
			if (typeof t != "number" || typeof n != "string") return;
			let r = text((0, i.Z)(e, "head", "repo", "full_name"));
			return {
				number: t,
				headSha: n,
				headRepository: r === "" ? void 0 : r,
				author: text((0, i.Z)(e, "user", "login"))
			};
		}
		function text(e) {
			return typeof e == "string" ? e : "";
		}
		function sameName(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		function contextFor(e, t) {
			let { pullRequest: n, ...i } = e;
			return {
				...i,
				sha: t.sha,
				...(0, r.s)({ pullRequest: t.pull })
			};
		}
	}),
	1734: ((e, t, n) => {
		n.d(t, { n: () => cleanLogText });
		let r = [
			144,
			152,
			157,
			158,
			159
		], i = /^[\t -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f]*$/, a = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u, o = /^[\p{Cs}\p{Co}\p{Cn}]$/u;
		function cleanLogText(e) {
			return i.test(e) ? e : e.split("\n").map((e) => cleanLine(lastState(e))).join("\n");
		}
		function lastState(e) {
			let t = e.length;
			for (; t > 0 && e[t - 1] === "\r";) --t;
			return e.slice(e.lastIndexOf("\r", t - 1) + 1, t);
		}
		function cleanLine(e) {
			if (i.test(e)) return e;
			let t = "", n = 0;
			for (; n < e.length;) {
				let r = e.codePointAt(n) ?? 0, i = pastSequence(e, n, r);
				i > n ? n = i : (t += visible(r), n += r > 65535 ? 2 : 1);
			}
			return t;
		}
		function visible(e) {
			if (e >= 32 && e < 127) return String.fromCharCode(e);
			if (e === 9) return "	";
			if (e === 0) return "\u2400";
			let t = String.fromCodePoint(e);
			return a.test(t) ? "" : o.test(t) ? "\ufffd" : t;
		}
		function pastSequence(e, t, n) {
			if (n === 155) return pastControlSequence(e, t + 1);
			if (r.includes(n)) return pastControlString(e, t + 1);
			if (n !== 27) return t;
			let i = e[t + 1];
			if (i === void 0) return t + 1;
			if (i === "[") return pastControlSequence(e, t + 2);
			if ("PX]^_".includes(i)) return pastControlString(e, t + 2);
			let a = pastRange(e, t + 1, 32, 47);
			return within(e, a, 48, 126) ? a + 1 : a;
		}
		function pastControlSequence(e, t) {
			let n = pastRange(e, pastRange(e, t, 48, 63), 32, 47);
			return within(e, n, 64, 126) ? n + 1 : n;
		}
		function pastControlString(e, t) {
			let n = Math.min(e.length, t + 2048);
			for (let r = t; r < n; r += 1) {
				let n = e.charCodeAt(r);
				if (n === 7 || n === 156) return r + 1;
				if (n === 27) return e[r + 1] === "\\" ? r + 2 : t;
			}
			return t;
		}
		function pastRange(e, t, n, r) {
			let i = t;
			for (; within(e, i, n, r);) i += 1;
			return i;
		}
		function within(e, t, n, r) {
			let i = t < e.length ? e.charCodeAt(t) : -1;
			return i >= n && i <= r;
		}
	}),
	2207: ((e, t, n) => {
		n.d(t, {
			PI: () => withPrices,
			e_: () => r,
			nT: () => formatDollars,
			pn: () => worstCaseDollars,
			rn: () => dollarsPerHour,
			sU: () => parseGpu
		});
		let r = {
			source: "table",
			asOf: "2026-07-31",
			gpuHour: hourly({
				B200: .001736,
				H200: .001261,
				H100: .001097,
				"RTX-PRO-6000": 842e-6,
				"A100-80GB": 694e-6,
				"A100-40GB": 583e-6,
				L40S: 542e-6,
				A10: 306e-6,
				L4: 222e-6,
				T4: 164e-6
			}),
			coreHour: .04716,
			gibHour: 222e-8 * 3600
		};
		function hourly(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, t * 3600]));
		}
		let i = {
			A10G: "A10",
			A100: "A100-40GB",
			"B200+": "B200"
		};
		function parseGpu(e) {
			let t = e.split(",").map((e) => {
				let t = /^([A-Z][A-Z0-9-]{0,30}\+?)!?(?::([1-9]\d?))?$/.exec(e.trim().toUpperCase()), n = t?.[1];
				return n === void 0 ? void 0 : {
					name: i[n] ?? n,
					count: Number(t?.[2] ?? 1)
				};
			});
			return t.includes(void 0) ? void 0 : t.filter((e) => e !== void 0);
		}
		function dollarsPerHour({ gpu: e, cores: t, gib: n, prices: i = r }) {
			let a = (e === null || e.trim() === "" ? [] : parseGpu(e))?.map(({ name: e, count: t }) => own(i.gpuHour, e, t) ?? NaN), o = a === void 0 ? NaN : Math.max(0, ...a), s = (t ?? 0) * (i.coreHour ?? NaN) + (n ?? 0) * (i.gibHour ?? NaN), c = o === 0 && t === void 0 && n === void 0, l = o + (t === void 0 && n === void 0 ? 0 : s);
			return c || !Number.isFinite(l) ? void 0 : l;
		}
		function own(e, t, n) {
			return Object.hasOwn(e, t) ? (e[t] ?? NaN) * n : void 0;
		}
		function worstCaseDollars(e) {
			let { timeout: t, retries: n, count: r = 1 } = e;
			if (t !== null && n !== null && t >= 0 && n >= 0) return spentDollars({
				...e,
				seconds: t * (n + 1) * r
			});
		}
		function spentDollars(e) {
			let t = dollarsPerHour(e), n = t === void 0 ? NaN : t * e.seconds / 3600;
			return Number.isFinite(n) && n >= 0 ? n : void 0;
		}
		function withPrices(e, t, n = r) {
			let i = Object.entries(e).flatMap(([e, t]) => {
				let n = typeof t == "string" && t.trim() === "" ? NaN : Number(t);
				return Number.isFinite(n) && n >= 0 && n < a ? [[nameOfRate(e), n]] : [];
			}), o = i.filter(([e]) => Object.hasOwn(r.gpuHour, e) || t === "configuration"), find = (e) => i.find(([t]) => e.test(t))?.[1], s = find(/^(?:CPU|CPU-CORES?)$/) ?? n.coreHour, c = find(/^MEMORY(?:-GIB)?$/) ?? n.gibHour;
			return o.length === 0 && s === n.coreHour && c === n.gibHour ? n : {
				source: t,
				gpuHour: {
					...n.gpuHour,
					...Object.fromEntries(o)
				},
				...s === void 0 ? {} : { coreHour: s },
				...c === void 0 ? {} : { gibHour: c }
			};
		}
		let a = 1e3;
		function nameOfRate(e) {
			let t = e.toUpperCase().replace(/[^A-Z0-9+]+/g, "-").replace(/^-+|-+$/g, "").replace(/^(?:(?:GPU|NVIDIA)-)+/, "").replace(/^A100-(40|80)$/, "A100-$1GB");
			return i[t] ?? t;
		}
		function formatDollars(e) {
			if (e > 0 && e < .01) return "under $0.01";
			let [t = "", n = ""] = e.toFixed(e >= 1e3 ? 0 : 2).split(".");
			return `$${t.replace(/\B(?=(?:\d{3})+$)/g, ",")}${n === "" ? "" : `.${n}`}`;
		}
	}),
	2010: ((e, t, n) => {
		n.d(t, { l: () => createRedactor });
		let r = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g, i = /[A-Za-z0-9+/=\\]/, a = /^[ \t]*[A-Za-z0-9+/=]{32,128}[ \t]*$/, o = /^[ \t]*[A-Za-z0-9+/=]{1,128}[ \t]*$/;
		function hideKeyEnds(e, t) {
			let n = 0, i = "";
			for (let { 0: a, index: o } of e.matchAll(r)) {
				let r = startOf(e, n, o);
				i += `${e.slice(n, r)}${t(e.slice(r, o + a.length))}`, n = o + a.length;
			}
			return i + e.slice(n);
		}
		function startOf(e, t, n) {
			let r = n;
			for (; r > t && i.test(e.charAt(r - 1));) --r;
			let s = o;
			for (let n = lineAbove(e, t, r); n !== void 0 && s.test(e.slice(n, r).trimEnd()); n = lineAbove(e, t, r)) r = n, s = a;
			return r;
		}
		function lineAbove(e, t, n) {
			let r = n;
			for (; r > t && /[ \t\r]/.test(e.charAt(r - 1));) --r;
			if (!(r <= t || e.charAt(r - 1) !== "\n")) return Math.max(t, e.lastIndexOf("\n", r - 2) + 1);
		}
		var s = n(1734);
		function secretParts(e) {
			let t = e.trim(), n = t.split(/\r?\n/).map((e) => e.trim()), r = n.length > 1 ? n.filter((e) => e.length >= 12) : [];
			return [...new Set([
				e,
				t,
				...r
			])];
		}
		function secretForms(e) {
			return secretParts(e).flatMap((e) => [
				e,
				(0, s.n)(e),
				...base64Forms(e),
				...hexForms(e),
				...jsonForms(e),
				...quotedForms(e)
			]);
		}
		function base64Forms(e) {
			let t = new TextEncoder().encode(e);
			return [
				0,
				1,
				2
			].flatMap((e) => {
				let n = new Uint8Array(e + t.length);
				n.set(t, e);
				let r = Math.ceil(e * 8 / 6), i = Math.floor(n.length * 8 / 6), a = toBase64(n).slice(r, i);
				return [a, a.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
		function toBase64(e) {
			return btoa(Array.from(e, (e) => String.fromCharCode(e)).join(""));
		}
		function hexForms(e) {
			let t = Array.from(new TextEncoder().encode(e), (e) => e.toString(16).padStart(2, "0"));
			return [
				t.join(""),
				t.join(":"),
				t.join(" "),
				t.map((e) => `\\x${e}`).join("")
			].flatMap((e) => [e, e.toUpperCase().replaceAll("\\X", "\\x")]);
		}
		function jsonForms(e) {
			let t = JSON.stringify(e).slice(1, -1);
			return [
				t,
				t.replace(/[^ -~]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`),
				t.replaceAll("/", "\\/"),
				JSON.stringify(t).slice(1, -1)
			];
		}
		function quotedForms(e) {
			let t = c.reduce((e, [t, n]) => e.replaceAll(t, n), e);
			return [
				e.replaceAll("'", "'\\''"),
				e.replaceAll("'", "'\"'\"'"),
				e.replace(/["$`\\!]/g, "\\$&"),
				e.replace(/(?![\w./:=@%+,-])[ -~]/g, "\\$&"),
				e.replace(/['\\]/g, "\\$&"),
				t,
				t.replaceAll("'", "&#39;"),
				t.replaceAll("'", "&#x27;")
			];
		}
		let c = [
			["&", "&amp;"],
			["<", "&lt;"],
			[">", "&gt;"],
			["\"", "&quot;"]
		], l = 2 ** 15;
		function createSearch(e, t = "") {
			let n = new Uint8Array(128);
			for (let e of t) n[e.charCodeAt(0)] = 1;
			let r = tableOf(e.map((e) => Array.from(e).filter((e) => !t.includes(e))).map((e) => e.join("")), n);
			return r.needles.size === 0 ? () => [] : (e) => {
				let t = [];
				for (let n = nextHead(e, 0, r); n >= 0;) {
					let i = endOfLongest(e, n, r);
					i !== void 0 && t.push({
						start: n,
						end: i
					}), n = nextHead(e, i ?? n + 1, r);
				}
				return t;
			};
		}
		function tableOf(e, t) {
			let n = new Map(), r = new Uint8Array(l);
			for (let t of [...new Set(e)].sort((e, t) => t.length - e.length)) {
				if (t.length < 3) continue;
				let e = headOf(t);
				n.set(e, [...n.get(e) ?? [], t]), r[e] = 1;
			}
			return {
				needles: n,
				begins: r,
				passes: t
			};
		}
		function headOf(e) {
			return Array.from({ length: 3 }, (t, n) => e.charCodeAt(n)).reduce(withUnit, 0);
		}
		function withUnit(e, t) {
			return (e << 5 ^ t) & l - 1;
		}
		function nextHead(e, t, { begins: n, passes: r }) {
			let i = 0, [a, o, s] = [
				-1,
				-1,
				-1
			];
			for (let c = t; c < e.length; c += 1) {
				let t = e.charCodeAt(c);
				if (!(t < 128 && r[t] === 1) && (i = withUnit(i, t), a = o, o = s, s = c, n[i] === 1 && a >= 0)) return a;
			}
			return -1;
		}
		function endOfLongest(e, t, { needles: n, passes: r }) {
			let i = [];
			for (let n = t; i.length < 3 && n < e.length; n += 1) {
				let t = e.charCodeAt(n);
				t < 128 && r[t] === 1 || i.push(t);
			}
			for (let a of n.get(i.reduce(withUnit, 0)) ?? []) {
				let n = endOf(a, e, t, r);
				if (n !== void 0) return n;
			}
		}
		function endOf(e, t, n, r) {
			let i = n;
			for (let n = 0; n < e.length; i += 1) {
				if (i >= t.length) return;
				let a = t.charCodeAt(i);
				if (!(a < 128 && r[a] === 1)) {
					if (a !== e.charCodeAt(n)) return;
					n += 1;
				}
			}
			return i;
		}
		let u = /[ \t\r\n]+/g;
		function withoutBlanks(e) {
			let t, mapped = () => {
				let t = new Draft(e);
				for (let { 0: n, index: r } of e.matchAll(u)) t.drop(r, r + n.length);
				return t.view();
			};
			return {
				text: e.replace(u, ""),
				sourceOf: (e) => (t ??= mapped(), t.sourceOf(e))
			};
		}
		let d = new TextDecoder("utf-8", { ignoreBOM: !0 }), f = /(?:%[0-9A-Fa-f]{2})+/g;
		function percentDecoded(e) {
			let t = new Draft(e), n = !1;
			for (let { 0: r, index: i } of e.matchAll(f)) {
				n = !0;
				for (let e = 0; e < r.length;) {
					let [n = 0, ...a] = bytesAt(r, e), o = (1 + a.length) * 3, s = n < 128 ? String.fromCharCode(n) : d.decode(Uint8Array.of(n, ...a));
					t.put(i + e, s, o), e += o;
				}
			}
			return n ? t.view() : void 0;
		}
		function bytesAt(e, t) {
			let n = [byteAt(e, t)], r = lengthFrom(n[0] ?? 0);
			for (let i = t + 3; n.length < r && i < e.length; i += 3) {
				let t = byteAt(e, i);
				if ((t & 192) != 128) break;
				n.push(t);
			}
			return n;
		}
		function byteAt(e, t) {
			return Number.parseInt(e.slice(t + 1, t + 3), 16);
		}
		function lengthFrom(e) {
			return e >= 240 ? 4 : e >= 224 ? 3 : e >= 192 ? 2 : 1;
		}
		class Draft {
			#e;
			#t = [];
			#n = [];
			#r = 0;
			#i = 0;
			constructor(e) {
				this.#e = e;
			}
			drop(e, t) {
				this.#a(e), this.#i = t;
			}
			put(e, t, n) {
				this.#a(e), this.#t.push({
					at: this.#r,
					source: e,
					width: n
				}), this.#o(t), this.#i = e + n;
			}
			view() {
				this.#a(this.#e.length);
				let e = this.#t;
				return {
					text: this.#n.join(""),
					sourceOf: (t) => sourceOf(t, e)
				};
			}
			#a(e) {
				e <= this.#i || (this.#t.push({
					at: this.#r,
					source: this.#i,
					width: 1
				}), this.#o(this.#e.slice(this.#i, e)));
			}
			#o(e) {
				this.#n.push(e), this.#r += e.length;
			}
		}
		function sourceOf({ start: e, end: t }, n) {
			return {
				start: unitOf(e, n).start,
				end: unitOf(t - 1, n).end
			};
		}
		function unitOf(e, t) {
			let n = t[lastUpTo(e, t)];
			if (n === void 0) return {
				start: e,
				end: e + 1
			};
			if (n.width > 1) return {
				start: n.source,
				end: n.source + n.width
			};
			let r = n.source + e - n.at;
			return {
				start: r,
				end: r + 1
			};
		}
		function lastUpTo(e, t) {
			let [n, r] = [0, t.length - 1];
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(t[i]?.at ?? 0) <= e ? n = i : r = i - 1;
			}
			return n;
		}
		let p = " 	\r\n", m = `${p}+`;
		function createKnown(e) {
			let t = e.filter((e) => e.trim().length >= 6);
			if (t.length === 0) return (e) => e;
			let n = t.flatMap(secretForms), r = createSearch(n.filter(isLong)), i = whenNeeded(() => searchWithout(p, n)), a = createEncoded(t.flatMap((e) => secretParts(e.toWellFormed())));
			return (e, t) => {
				let n = r(e);
				return hideAll(e, together([...isBroken(e) ? [...n, ...i(e)] : n, ...a(e)]), t);
			};
		}
		function whenNeeded(e) {
			let t;
			return (n) => (t ??= e(), t(n));
		}
		function isBroken(e) {
			return e.includes("\n") && e.trimEnd().includes("\n");
		}
		function isLong(e) {
			return e.length >= 6 && Array.from(e).length >= 6;
		}
		function searchWithout(e, t) {
			return createSearch(t.map((t) => Array.from(t, (t) => e.includes(t) ? "" : t).join("")).filter(isLong), e);
		}
		let h = /%[ \t\r\n]*[0-9a-f][ \t\r\n]*[0-9a-f]/i, g = /^[0-9a-f]{1,2}/i;
		function createEncoded(e) {
			let t = whenNeeded(() => createSearch(encodable(e).filter(isLong).map(withPlus))), n = whenNeeded(() => searchWithout(m, encodable(e))), r = e.some((e) => e.includes(" "));
			return (e) => {
				if (!h.test(e) && !(r && e.includes("+"))) return [];
				let i = findDecoded(e, (e) => t(withPlus(e))), a = withoutBlanks(e);
				return [...i, ...findDecoded(a.text, n).map(a.sourceOf)];
			};
		}
		function encodable(e) {
			let t = e.flatMap((e) => percentDecoded(e)?.text ?? []), n = e.flatMap((e) => {
				let [t = ""] = g.exec(e) ?? [];
				return Array.from(t, (t, n) => e.slice(n + 1));
			});
			return [
				...e,
				...t,
				...n
			];
		}
		function findDecoded(e, t) {
			let n = percentDecoded(e);
			return n === void 0 ? t(e) : t(n.text).map(n.sourceOf);
		}
		function withPlus(e) {
			return e.replaceAll(" ", "+");
		}
		function together(e) {
			let t = [];
			for (let n of e.toSorted((e, t) => e.start - t.start)) {
				let e = t.at(-1);
				e === void 0 || n.start >= e.end ? t.push(n) : t[t.length - 1] = {
					start: e.start,
					end: Math.max(e.end, n.end)
				};
			}
			return t;
		}
		function hideAll(e, t, n) {
			if (t.length === 0) return e;
			let r = "", i = 0;
			for (let { start: a, end: o } of t) r += e.slice(i, a) + n(e.slice(a, o)), i = o;
			return r + e.slice(i);
		}
		let _ = [
			/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
			/\b(?:ak|as|ov|wk|ws)-(?=[A-Za-z0-9]{0,40}[0-9A-Z])[A-Za-z0-9]{16,64}\b/g,
			/\bgh[oprsu]_[A-Za-z0-9]{20,255}(?:[._-][A-Za-z0-9_-]{16,1024}){0,3}/g,
			/\b(?:hf_|api_org_|npm_|[rs]k_(?:live|test)_|gsk_|r8_|dapi)[A-Za-z0-9]{20,255}\b/g,
			/\b(?:github_pat_|glpat-|wandb_v\d_|pypi-|GOCSPX-|ya29\.|nvapi-|xai-|pplx-|dckr_pat_)[A-Za-z0-9_-]{20,1024}/g,
			/\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g,
			/\bwhsec_[A-Za-z0-9+/=]{24,255}/g,
			/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
			/(?<keep>\baws_?secret_?(?:access_?)?key["']?\s{0,4}[=:]\s{0,4}["']?)[A-Za-z0-9/+=]{40}/gi,
			/(?<keep>[?&;](?:X-(?:Amz|Goog)-(?:Signature|Security-Token)|sig)=)[A-Za-z0-9%/+_=-]{16,4096}/gi,
			/(?<keep>\bwandb[^\n]{0,40}?[=: ]["']?)[0-9a-f]{40}\b/gi,
			/\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
			/\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
			/(?<keep>hooks\.slack\.com\/(?:services|workflows)\/)[A-Za-z0-9/_-]{10,255}/g,
			/\bsk-(?=[A-Za-z_-]{0,255}\d)(?=[a-z\d_-]{0,255}[A-Z])[A-Za-z0-9_-]{20,255}/g,
			/\bAIza[A-Za-z0-9_-]{35}/g,
			/\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,4096}/g,
			/(?<keep>\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{16,4096}/gi,
			/(?<keep>\bauthorization["']?\s{0,4}[=:]\s{0,4}["']?(?:(?:bearer|basic|token)\s{1,4})?)(?!(?:bearer|basic|token)\b)[^\s"',;*]{8,4096}/gi
		], v = [
			[/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@*]{3,255}(?=@)/gi],
			[/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?=[a-z_-]{0,255}\d)[a-z0-9_-]{20,255}(?=@)/gi],
			[/passw|secret|key|token/i, /(?<keep>(?:password|passwd|secret|(?:api|access|account|secret)[_-]?key|(?:access|auth|refresh|session|security)[_-]?token)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}\d)[^\s"',;*]{8,4096}/gi],
			[/TOKEN|SECRET|PASSW|KEY/, /(?<keep>\b[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}[A-Za-z])[^\s"',;*]{8,200}/g]
		], y = /BEGIN|-----END|a[ks]-|ov-|w[ks]-|gh[oprsu]_|github_|glpat|AKIA|ASIA|ABIA|ACCA|aws|hf_|api_org|wandb|xox|xapp|slack|sk-|[rs]k_(?:live|test)_|gsk_|r8_|dapi|AIza|ya29|GOCSPX|nvapi|xai-|pplx|dckr|\bSG\.|whsec|sig=|signature=|npm_|pypi|eyJ|bearer|basic|authoriz|:\/\/|token|secret|passw|key/i;
		function createRedactor(e) {
			let t = createKnown(e);
			return remembering((e) => {
				let n = t(e, redact_hidden);
				if (!y.test(n)) return n;
				for (let e of _) n = hideShape(n, e);
				for (let [e, t] of v) e.test(n) && (n = hideShape(n, t));
				return hideKeyEnds(n, redact_hidden);
			});
		}
		function remembering(e) {
			let t = new Map();
			return (n) => {
				if (n.length > 12) return e(n);
				let r = t.get(n);
				if (r !== void 0) return r;
				let i = e(n);
				return t.size >= 4096 && t.clear(), t.set(n, i), i;
			};
		}
		function redact_hidden(e) {
			return e.includes("\n") ? e.split("\n").fill("***").join("\n") : "***";
		}
		function hideShape(e, t) {
			return e.replace(t, (...e) => {
				let t = e.at(-1), n = typeof t == "object" && t && "keep" in t ? t.keep : "", r = typeof n == "string" ? n : "";
				return `${r}${redact_hidden(String(e[0]).slice(r.length))}`;
			});
		}
	}),
	8033: ((e, t, n) => {
		n.d(t, {
			W: () => parseRunContext,
			Z: () => field
		});
		var r = n(8291);
		function parseRunContext(e, t) {
			let [n, r, ...i] = required(e, "GITHUB_REPOSITORY").split("/");
			if (!n || !r || i.length > 0) throw malformed(e, "GITHUB_REPOSITORY", "OWNER/NAME");
			let a = required(e, "GITHUB_SHA");
			if (!/^[0-9a-f]{40}$/.test(a)) throw malformed(e, "GITHUB_SHA", "a 40-digit commit");
			let o = field(t, "pull_request", "number") ?? (isPull(t) ? field(t, "issue", "number") : void 0), s = field(t, "pull_request", "head", "sha"), c = field(t, "label", "name");
			return {
				owner: n,
				repo: r,
				repositoryId: e.GITHUB_REPOSITORY_ID || String(field(t, "repository", "id") ?? `${n}/${r}`),
				sha: typeof s == "string" && /^[0-9a-f]{40}$/.test(s) ? s : a,
				workflowSha: a,
				event: e.GITHUB_EVENT_NAME ?? "",
				actor: e.GITHUB_TRIGGERING_ACTOR || e.GITHUB_ACTOR || "",
				runId: Number(required(e, "GITHUB_RUN_ID")),
				runAttempt: Number(e.GITHUB_RUN_ATTEMPT ?? "1"),
				workspace: required(e, "GITHUB_WORKSPACE"),
				serverUrl: e.GITHUB_SERVER_URL ?? "https://github.com",
				...typeof o == "number" ? { pullRequest: o } : {},
				...typeof c == "string" ? { label: c } : {}
			};
		}
		function isPull(e) {
			return field(e, "issue", "pull_request") !== void 0;
		}
		function field(e, ...t) {
			let n = e;
			for (let e of t) {
				if (typeof n != "object" || !n || !Object.hasOwn(n, e)) return;
				n = n[e];
			}
			return n;
		}
		function required(e, t) {
			let n = e[t];
			if (n !== void 0 && n !== "") return n;
			throw new r.dz(t, `${t} is not set: this action runs inside a GitHub Actions job, which provides it.`);
		}
		function malformed(e, t, n) {
			return new r.dz(t, `${t} is ${JSON.stringify(e[t])}; expected ${n}.`);
		}
	}),
	8724: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(1917), i = n(2240);
				await (0, r.Cs)(i.Rg), t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	1917: ((t, n, r) => {
		r.d(n, {
			fz: () => annotate,
			hM: () => createLog,
			tu: () => protectSecrets,
			eb: () => readGateEvent,
			Ko: () => readInputs,
			ew: () => requireSecret,
			Cs: () => runAction,
			n0: () => setOutputs,
			Sy: () => writeSummary
		});
		var i = r(857);
		/*! ./node_modules/@actions/core/lib/utils.js */
		function utils_toCommandValue(e) {
			return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
		}
		function toCommandProperties(e) {
			return Object.keys(e).length ? {
				title: e.title,
				file: e.file,
				line: e.startLine,
				endLine: e.endLine,
				col: e.startColumn,
				endColumn: e.endColumn
			} : {};
		}
		/*! ./node_modules/@actions/core/lib/command.js */
		function command_issueCommand(e, t, n) {
			let r = new Command(e, t, n);
			process.stdout.write(r.toString() + i.EOL);
		}
		function command_issue(e, t = "") {
			command_issueCommand(e, {}, t);
		}
		class Command {
			constructor(e, t, n) {
				e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
			}
			toString() {
				let e = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					e += " ";
					let t = !0;
					for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
						let r = this.properties[n];
						r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
					}
				}
				return e += `::${escapeData(this.message)}`, e;
			}
		}
		function escapeData(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let a = e(import.meta.url)("crypto");
		var o = r(9896);
		/*! ./node_modules/@actions/core/lib/file-command.js */
		function file_command_issueFileCommand(e, t) {
			let n = process.env[`GITHUB_${e}`];
			if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
			if (!o.existsSync(n)) throw Error(`Missing file at path: ${n}`);
			o.appendFileSync(n, `${utils_toCommandValue(t)}${i.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(e, t) {
			let n = `ghadelimiter_${a.randomUUID()}`, r = utils_toCommandValue(t);
			if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
			if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
			return `${e}<<${n}${i.EOL}${r}${i.EOL}${n}`;
		}
		/*! ./node_modules/@actions/http-client/lib/proxy.js */
		e(import.meta.url)("path"), r(8611), r(5692), r(770), r(6752);
		/*! ./node_modules/@actions/http-client/lib/index.js */
		var s;
		(function(e) {
			e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
		})(s ||= {});
		var c;
		(function(e) {
			e.Accept = "accept", e.ContentType = "content-type";
		})(c ||= {});
		var l;
		(function(e) {
			e.ApplicationJson = "application/json";
		})(l ||= {}), s.MovedPermanently, s.ResourceMoved, s.SeeOther, s.TemporaryRedirect, s.PermanentRedirect, s.BadGateway, s.ServiceUnavailable, s.GatewayTimeout;
		class HttpClientError extends Error {
			constructor(e, t) {
				super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
			}
		}
		/*! ./node_modules/@actions/http-client/lib/auth.js */
		var oidc_utils_awaiter = function(e, t, n, r) {
			/*! ./node_modules/@actions/core/lib/oidc-utils.js */
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		class oidc_utils_OidcClient {
			static createHttpClient(e = !0, t = 10) {
				let n = {
					allowRetries: e,
					maxRetries: t
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], n);
			}
			static getRequestToken() {
				let e = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
				if (!e) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				return e;
			}
			static getIDTokenUrl() {
				let e = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
				if (!e) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				return e;
			}
			static getCall(e) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					let t = (yield oidc_utils_OidcClient.createHttpClient().getJson(e).catch((e) => {
						throw Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
					})).result?.value;
					if (!t) throw Error("Response json body do not have ID Token field");
					return t;
				});
			}
			static getIDToken(e) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					try {
						let t = oidc_utils_OidcClient.getIDTokenUrl();
						e && (t = `${t}&audience=${encodeURIComponent(e)}`), debug(`ID token url is ${t}`);
						let n = yield oidc_utils_OidcClient.getCall(t);
						return setSecret(n), n;
					} catch (e) {
						throw Error(`Error message: ${e.message}`);
					}
				});
			}
		}
		/*! ./node_modules/@actions/core/lib/summary.js */
		var summary_awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		let { access: u, appendFile: d, writeFile: f } = o.promises, p = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let e = process.env[p];
					if (!e) throw Error(`Unable to find environment variable for $${p}. Check if your runtime environment supports job summaries.`);
					try {
						yield u(e, o.constants.R_OK | o.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
					}
					return this._filePath = e, this._filePath;
				});
			}
			wrap(e, t, n = {}) {
				let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
				return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
			}
			write(e) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let t = !!e?.overwrite, n = yield this.filePath();
					return yield (t ? f : d)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				return this._buffer = "", this;
			}
			addRaw(e, t = !1) {
				return this._buffer += e, t ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(i.EOL);
			}
			addCodeBlock(e, t) {
				let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
				return this.addRaw(r).addEOL();
			}
			addList(e, t = !1) {
				let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
				return this.addRaw(i).addEOL();
			}
			addTable(e) {
				let t = e.map((e) => {
					let t = e.map((e) => {
						if (typeof e == "string") return this.wrap("td", e);
						let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
						return this.wrap(a, n, o);
					}).join("");
					return this.wrap("tr", t);
				}).join(""), n = this.wrap("table", t);
				return this.addRaw(n).addEOL();
			}
			addDetails(e, t) {
				let n = this.wrap("details", this.wrap("summary", e) + t);
				return this.addRaw(n).addEOL();
			}
			addImage(e, t, n) {
				let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
					src: e,
					alt: t
				}, a));
				return this.addRaw(o).addEOL();
			}
			addHeading(e, t) {
				let n = `h${t}`, r = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(n) ? n : "h1", i = this.wrap(r, e);
				return this.addRaw(i).addEOL();
			}
			addSeparator() {
				let e = this.wrap("hr", null);
				return this.addRaw(e).addEOL();
			}
			addBreak() {
				let e = this.wrap("br", null);
				return this.addRaw(e).addEOL();
			}
			addQuote(e, t) {
				let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
				return this.addRaw(r).addEOL();
			}
			addLink(e, t) {
				let n = this.wrap("a", e, { href: t });
				return this.addRaw(n).addEOL();
			}
		}
		let m = new Summary();
		/*! ./node_modules/@actions/core/lib/path-utils.js */
		r(3193);
		var h = r(4434);
		e(import.meta.url)("child_process"), r(2613);
		/*! ./node_modules/@actions/io/lib/io-util.js */
		let { chmod: g, copyFile: _, lstat: v, mkdir: y, open: b, readdir: x, rename: S, rm: w, rmdir: T, stat: E, symlink: D, unlink: O } = o.promises;
		process.platform, o.constants.O_RDONLY;
		/*! ./node_modules/@actions/io/lib/io.js */
		let k = e(import.meta.url)("timers");
		/*! ./node_modules/@actions/exec/lib/toolrunner.js */
		process.platform, h.EventEmitter;
		class ExecState extends h.EventEmitter {
			constructor(e, t) {
				if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error("toolPath must not be empty");
				this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
			}
			CheckComplete() {
				this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, k.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
			}
			_debug(e) {
				this.emit("debug", e);
			}
			_setResult() {
				let e;
				this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit("done", e, this.processExitCode);
			}
			static HandleTimeout(e) {
				if (!e.done) {
					if (!e.processClosed && e.processExited) {
						let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
						e._debug(t);
					}
					e._setResult();
				}
			}
		}
		/*! ./node_modules/@actions/exec/lib/exec.js */
		/*! ./node_modules/@actions/core/lib/platform.js */
		i.platform(), i.arch();
		/*! ./node_modules/@actions/core/lib/core.js */
		var core_awaiter = function(e, t, n, r) {
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		}, A;
		(function(e) {
			e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
		})(A ||= {});
		function core_setSecret(e) {
			command_issueCommand("add-mask", {}, e);
		}
		function getInput(e, t) {
			let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
			if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
			return t && t.trimWhitespace === !1 ? n : n.trim();
		}
		function setOutput(e, t) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
			process.stdout.write(i.EOL), command_issueCommand("set-output", { name: e }, utils_toCommandValue(t));
		}
		function setFailed(e) {
			process.exitCode = A.Failure, error(e);
		}
		function error(e, t = {}) {
			command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function warning(e, t = {}) {
			command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function notice(e, t = {}) {
			command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function info(e) {
			process.stdout.write(e + i.EOL);
		}
		function startGroup(e) {
			command_issue("group", e);
		}
		function endGroup() {
			command_issue("endgroup");
		}
		function group(e, t) {
			return core_awaiter(this, void 0, void 0, function* () {
				startGroup(e);
				let n;
				try {
					n = yield t();
				} finally {
					endGroup();
				}
				return n;
			});
		}
		var j = r(8291), M = r(1166);
		function neutralLine(e) {
			return e.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((e) => (/^[\s\p{Cf}\p{Cc}]*::/u.test(e) ? `| ${e}` : e).replaceAll("##[", "# #[")).join("\n");
		}
		var N = r(2010);
		function hideHeads(e, t) {
			return t.reduce((e, t) => hideHead(e, t.trim()), e);
		}
		function hideHead(e, t) {
			if (t.length <= 12) return e;
			let n = t.slice(0, 12), r = "", i = 0;
			for (let a = e.indexOf(n); a >= 0; a = e.indexOf(n, i)) {
				let n = a + 12;
				for (; n < e.length && e.charAt(n) === t.charAt(n - a);) n += 1;
				r += `${e.slice(i, a)}***`, i = n;
			}
			return r + e.slice(i);
		}
		r(8033);
		let P = e(import.meta.url)("node:fs");
		r(6760);
		function readText(e) {
			return (0, P.readFileSync)(e, "utf8");
		}
		function readInputs(e) {
			let t = e.map((e) => [e, getInput(e)]);
			return Object.fromEntries(t);
		}
		let F = new Set();
		function protectSecrets(e) {
			let t = e.filter((e) => e !== "");
			for (let e of t) core_setSecret(e), F.add(e);
			return (0, N.l)(t);
		}
		function requireSecret(e, t, n) {
			if (t === void 0 || t === "") throw new j.dz(e, `The input ${e} is empty. Accepted: ${n}.`);
		}
		let I = new AbortController();
		function setOutputs(e) {
			for (let [t, n] of Object.entries(e)) setOutput(t, n ?? "");
		}
		async function writeSummary(e) {
			process.env.GITHUB_STEP_SUMMARY !== void 0 && await m.addRaw(e, !0).write();
		}
		function createLog(e) {
			return {
				info: (t) => info(neutralLine(e(t))),
				untrusted: (t) => info(neutralLine(e(t))),
				notice: (t) => notice(e(t)),
				warning: (t) => warning(e(t)),
				group: (t, n) => {
					let r = performance.now(), end = () => info(`${((performance.now() - r) / 1e3).toFixed(1)} s`);
					return group(neutralLine(e(t)), () => n().finally(end));
				}
			};
		}
		function annotate(e, t) {
			let n = {
				error,
				warning,
				notice
			}, r = {
				error: 0,
				warning: 0,
				notice: 0
			};
			for (let { level: i, message: a, line: o, ...s } of e) {
				if (++r[i] > 7) continue;
				let { title: e, file: c, endLine: l } = s;
				n[i](t(a), {
					title: t(e),
					file: t(c),
					startLine: o,
					endLine: l
				});
			}
		}
		function readGateEvent() {
			return (0, M.N2)(process.env, readPayload());
		}
		function readPayload() {
			let e = process.env.GITHUB_EVENT_PATH;
			if (e === void 0 || e === "") return {};
			try {
				return JSON.parse(readText(e));
			} catch {
				throw new j.dz("GITHUB_EVENT_PATH", "The event file that GITHUB_EVENT_PATH names is not readable JSON.");
			}
		}
		async function runAction(e) {
			try {
				await e();
			} catch (e) {
				let t = [...F];
				setFailed(hideHeads((0, N.l)(t)(describeError(e)), t)), I.signal.aborted && process.stdout.write("", () => process.exit(1));
			}
		}
		function describeError(e) {
			return e instanceof j.dz ? e.message : e instanceof j.yA ? `${e.message}\n${e.advice}`.trim() : `This is a defect of modal-experiments, please report it with these lines:\n${e instanceof Error ? e.stack ?? e.message : String(e)}`;
		}
	}),
	2240: ((t, n, r) => {
		r.d(n, { Rg: () => runGate });
		function toAnnotations(e) {
			return e.map((e) => ({
				level: e.severity === "note" ? "notice" : e.severity,
				file: e.file,
				line: e.line,
				endLine: e.endLine,
				column: e.column,
				title: `audit: ${e.id}`,
				message: e.fix === "" ? e.harm : `${e.harm}\n\n${e.fix}`
			}));
		}
		let i = [
			"note",
			"warning",
			"error"
		];
		function fails(e, t) {
			return t !== "never" && e.some((e) => i.indexOf(e.severity) >= i.indexOf(t));
		}
		var a = r(1734);
		new TextEncoder();
		function inlineCode(e, t = 200) {
			let n = shorten((0, a.n)(e).replace(/\s/g, " "), t);
			if (/^ *$/.test(n)) return "`(empty)`";
			let r = "`".repeat(longestRun(n) + 1);
			return n.startsWith("`") || n.endsWith("`") || n.startsWith(" ") && n.endsWith(" ") ? `${r} ${n} ${r}` : `${r}${n}${r}`;
		}
		function escapeText(e, t = 500) {
			let n = shorten((0, a.n)(e).replace(/\s+/g, " ").trim(), t);
			return n.includes("``") ? escapeProse(n) : n.split(/(`[^\s`](?:[^`]*[^\s`])?`)/).map((e, n) => n % 2 == 1 ? inlineCode(e.slice(1, -1), t) : escapeProse(e)).join("");
		}
		let o = /[\\`*_{}[\]<>()#+!|~^$&@"':/=-]/g;
		function escapeProse(e) {
			return e.replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (e) => e.replace(/.{6}(?=.)/g, (e) => `${e}\u2060`)).replace(/\bw(?=ww\.)|\bg(?=h-\d)|\/(?=\/)/gi, (e) => `${e}\u2060`).replace(/\.(?=\w)/g, (e, t, n) => /\d/.test(n[t - 1] ?? "") && /\d/.test(n[t + 1] ?? "") ? e : `${e}\u2060`).replace(o, (e, t, n) => escapeMark(e, t, n)).replace(/^(\d+)([.)])/, "$1\\$2");
		}
		function escapeMark(e, t, n) {
			if (/[@#$]/.test(e)) return `\\${e}\u2060`;
			let r = /\d/.test(n[t - 1] ?? "") && /\d/.test(n[t + 1] ?? "");
			return e === ":" && !r && /[\w/]/.test(n[t + 1] ?? "") ? "\\:\u2060" : /["'=():/]/.test(e) || e === "-" && t > 0 || e === "+" && t > 0 ? e : `\\${e}`;
		}
		function table(e, t, n = []) {
			let line = (e) => `| ${e.map((e) => e.replace(/\s+/g, " ").replaceAll("|", "\u2502")).join(" | ")} |`, r = e.map((e, t) => n[t] === "right" ? "--:" : ":--");
			return [
				line(e),
				`| ${r.join(" | ")} |`,
				...t.map(line)
			].join("\n");
		}
		function shorten(e, t) {
			if (e.length <= t) return e;
			let n = Array.from(e);
			return n.length <= t ? e : `${n.slice(0, Math.max(0, t - 1)).join("")}\u2026`;
		}
		function longestRun(e) {
			return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
		}
		let s = {
			error: "error",
			warning: "warning",
			note: "note"
		};
		function renderAuditSummary(e) {
			if (e.length === 0) return "### Audit\n\nNothing was found.\n";
			let t = e.slice(0, 200).map((e) => [
				s[e.severity],
				inlineCode(e.id),
				place(e),
				escapeText(e.harm)
			]), n = e.length > 200 ? `\n\n${e.length - 200} more are not shown.` : "";
			return `### Audit\n\n${table([
				"severity",
				"id",
				"place",
				"what will go wrong"
			], t)}${n}\n`;
		}
		let place = (e) => inlineCode(`${e.file}:${e.line}`);
		function counts(e) {
			return [
				"error",
				"warning",
				"note"
			].flatMap((t) => {
				let n = e.filter((e) => e.severity === t).length;
				return n === 0 ? [] : [`${n} ${t}${n === 1 ? "" : "s"}`];
			}).join(", ") || "nothing found";
		}
		var c = r(8291);
		function arguments_parseArguments(e, t) {
			let n = {
				text: t,
				at: 0,
				word: "",
				open: !1
			}, r = [], close = () => {
				n.open && r.push(n.word), n.word = "", n.open = !1;
			};
			for (; n.at < t.length;) {
				let r = t.charAt(n.at);
				/\s/.test(r) ? (close(), n.at += 1) : (n.open = !0, takePiece(e, n, r));
			}
			if (close(), r.some((e) => e.includes("\0"))) throw broken(e, t, "contains a NUL character");
			return r;
		}
		function takePiece(e, t, n) {
			if (n === "'" || n === "\"") takeQuoted(e, t, n);
			else if (n !== "\\") t.word += n, t.at += 1;
			else {
				if (t.at + 1 >= t.text.length) throw broken(e, t.text, "ends in a backslash");
				t.word += t.text.charAt(t.at + 1), t.at += 2;
			}
		}
		function takeQuoted(e, t, n) {
			let r = t.at;
			for (t.at += 1; t.at < t.text.length;) {
				let e = t.text.charAt(t.at), r = t.text.charAt(t.at + 1);
				if (e === n) {
					t.at += 1;
					return;
				}
				let i = n === "\"" && e === "\\" && (r === "\"" || r === "\\");
				t.word += i ? r : e, t.at += i ? 2 : 1;
			}
			throw broken(e, t.text, `has a ${n} at position ${r + 1} that is never closed`);
		}
		function broken(e, t, n) {
			let r = JSON.stringify(t.slice(0, 200));
			return new c.dz(e, `The input ${e} is ${r}: it ${n}. Close the quote, or escape it with a backslash.`);
		}
		function showNode(e) {
			switch (e.kind) {
				case "map": return "a map";
				case "list": return `a list of ${e.items.length}`;
				case "value": return e.value === null ? "empty" : e.text.length > 60 ? `${JSON.stringify(e.text.slice(0, 60))}\u2026` : JSON.stringify(e.value);
			}
		}
		function below(e, t) {
			let n = typeof t == "number" ? `${e.path}[${t}]` : `${e.path}.${t}`;
			return {
				...e,
				path: e.path === "" ? String(t) : n
			};
		}
		function note(e, t, n) {
			e.problems.push({
				line: t,
				message: `${e.path || "the file"} ${n}`
			});
		}
		function refuseNode(e, t, n) {
			return note(e, t.line, `is ${showNode(t)}. Accepted: ${n}.`);
		}
		function described(e, t) {
			return {
				...e,
				schema: {
					description: t,
					...e.schema
				}
			};
		}
		function checked(e, t) {
			let read = (n, r) => {
				let i = e.read(n, r);
				if (i === void 0) return;
				let a = t(i, n);
				return a === void 0 ? i : typeof a == "string" ? note(r, n.line, a) : note(r, a.line, a.message);
			};
			return {
				...e,
				read
			};
		}
		function converted(e, t) {
			return {
				schema: e.schema,
				read: (n, r) => {
					let i = e.read(n, r);
					return i === void 0 ? void 0 : t(i);
				}
			};
		}
		function config_shape_text(e, t, n = 500) {
			return {
				schema: {
					type: "string",
					minLength: 1,
					maxLength: n,
					pattern: t.source
				},
				read: (r, i) => r.kind !== "value" || typeof r.value != "string" ? refuseNode(i, r, e) : r.value.length > n && [...r.value].length > n ? note(i, r.line, `is longer than ${n} characters. Accepted: ${e}.`) : t.test(r.value) && r.value !== "" ? r.value : refuseNode(i, r, e)
			};
		}
		function number(e) {
			let { min: t, max: n, whole: r = !1 } = e, i = `a ${r ? "whole " : ""}number from ${t} to ${n}`;
			return {
				schema: {
					type: r ? "integer" : "number",
					minimum: t,
					maximum: n
				},
				read: (e, a) => {
					let o = e.kind === "value" ? e.value : null;
					return typeof o == "number" && o >= t && o <= n && (!r || Number.isInteger(o)) ? o : refuseNode(a, e, i);
				}
			};
		}
		function choice(...e) {
			return {
				schema: { enum: e },
				read: (t, n) => (t.kind === "value" ? e.find((e) => e === t.value) : void 0) ?? refuseNode(n, t, e.join(", "))
			};
		}
		let l = {
			schema: { type: "boolean" },
			read: (e, t) => e.kind === "value" && typeof e.value == "boolean" ? e.value : refuseNode(t, e, "true or false")
		};
		function word(e, t = 100) {
			return {
				schema: {
					type: [
						"string",
						"number",
						"boolean"
					],
					maxLength: t
				},
				read: (n, r) => {
					let i = n.kind === "value" && n.value !== null && n.text !== "", a = i && (typeof n.value != "number" || Number.isFinite(n.value));
					return !i || !a ? refuseNode(r, n, e) : typeof n.value == "string" && [...n.value].length > t || n.text.length > t * 2 ? note(r, n.line, `is longer than ${t} characters. Accepted: ${e}.`) : typeof n.value == "string" ? n.value : n.text;
				}
			};
		}
		function findNearest(e, t) {
			let n;
			for (let r of t) {
				let t = editDistance(e.toLowerCase().slice(0, 100), r.toLowerCase());
				(n === void 0 || t < n.distance) && (n = {
					name: r,
					distance: t
				});
			}
			let r = Math.max(1, Math.floor(e.length / 3));
			return n !== void 0 && n.distance <= r ? n.name : void 0;
		}
		function editDistance(e, t) {
			let n = [Array.from({ length: t.length + 1 }, (e, t) => t)], at = (e, t) => n[e]?.[t] ?? Infinity;
			for (let r = 1; r <= e.length; r += 1) {
				let i = [r];
				n.push(i);
				for (let n = 1; n <= t.length; n += 1) {
					let a = e[r - 1] === t[n - 1], o = r > 1 && n > 1 && e[r - 1] === t[n - 2] && e[r - 2] === t[n - 1];
					i.push(Math.min(at(r - 1, n) + 1, at(r, n - 1) + 1, at(r - 1, n - 1) + +!a, o ? at(r - 2, n - 2) + 1 : Infinity));
				}
			}
			return at(e.length, t.length);
		}
		function list(e, { most: t, lone: n = !1 }) {
			let r = {
				type: "array",
				items: e.schema,
				minItems: 1,
				maxItems: t
			};
			return {
				schema: n ? { anyOf: [e.schema, r] } : r,
				read: (r, i) => {
					if (r.kind !== "list") {
						if (!n) return refuseNode(i, r, "a list");
						let t = e.read(r, i);
						return t === void 0 ? void 0 : [t];
					}
					if (r.items.length === 0 || r.items.length > t) return note(i, r.line, `has ${r.items.length} entries. Accepted: 1 to ${t}.`);
					let a = r.items.map((t, n) => e.read(t, below(i, n))), o = a.filter((e) => e !== void 0);
					return o.length === a.length ? o : void 0;
				}
			};
		}
		let u = [
			"__proto__",
			"constructor",
			"prototype"
		];
		function config_shape_parts_table(e, t) {
			let { pattern: n, accepted: r, most: i } = t;
			return {
				schema: {
					type: "object",
					propertyNames: {
						pattern: n.source,
						not: { enum: u }
					},
					additionalProperties: e.schema,
					maxProperties: i
				},
				read: (t, a) => {
					if (t.kind !== "map") return refuseNode(a, t, "a map of names and values");
					if (t.entries.length > i) return note(a, t.line, `has ${t.entries.length} entries. Accepted: ${i} at most.`);
					let o = new Map();
					for (let { name: i, line: s, value: c } of t.entries) {
						if (!n.test(i) || u.includes(i)) {
							note(a, s, `has the name ${JSON.stringify(i.slice(0, 60))}. Accepted: ${r}.`);
							continue;
						}
						let t = e.read(c, below(a, i));
						t !== void 0 && o.set(i, t);
					}
					return o;
				}
			};
		}
		function object(e, t = []) {
			return {
				schema: {
					type: "object",
					additionalProperties: !1,
					properties: Object.fromEntries(Object.entries(e).map(([e, { schema: t }]) => [e, t])),
					...t.length === 0 ? {} : { required: t }
				},
				read: (n, r) => readObject(n, r, {
					fields: e,
					required: t
				})
			};
		}
		function readObject(e, t, { fields: n, required: r }) {
			let i = Object.keys(n);
			if (e.kind !== "map") return refuseNode(t, e, `a map with ${i.join(", ")}`);
			let a = r.filter((t) => !e.entries.some((e) => e.name === t));
			for (let n of a) note(t, e.line, `has no ${n}, which it needs.`);
			let o = [];
			for (let r of e.entries) {
				let e = Object.hasOwn(n, r.name) ? n[r.name] : void 0;
				e === void 0 ? noteUnknown(t, r, i) : o.push([camel(r.name), e.read(r.value, below(t, r.name))]);
			}
			return Object.fromEntries(o.filter(([, e]) => e !== void 0));
		}
		function noteUnknown(e, { name: t, line: n }, r) {
			let i = findNearest(t, r), a = i === void 0 ? "" : ` Did you mean ${i}?`;
			note(e, n, `has the unknown key ${JSON.stringify(t.slice(0, 60))}.${a} Accepted: ${r.join(", ")}.`);
		}
		function camel(e) {
			return e.replace(/-([a-z])/g, (e, t) => t.toUpperCase());
		}
		let d = {
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		}, f = {
			KB: 1e3,
			MB: 1e6,
			GB: 1e9
		};
		function duration(e) {
			let t = `a time with its unit from ${formatDuration(e.min)} to ${formatDuration(e.max)}, as 90s, 30m, 12h or 3d`;
			return within(converted(config_shape_text(t, /^[0-9]{1,6}(\.[0-9]{1,3})?[smhd]$/, 12), parseDuration), e, t);
		}
		function size(e) {
			let t = "a size with its unit, as 200KB, 500MB or 2GB (at most 50GB)";
			return within(converted(config_shape_text(t, /^[0-9]{1,6}(\.[0-9]{1,3})?(KB|MB|GB)$/, 12), (e) => {
				let t = e.slice(-2);
				return Math.round(Number(e.slice(0, -2)) * f[t]);
			}), e, t);
		}
		function parseDuration(e) {
			let t = e.slice(-1);
			return Math.round(Number(e.slice(0, -1)) * d[t]);
		}
		function within(e, { min: t, max: n }, r) {
			return {
				...e,
				read: (i, a) => {
					let o = e.read(i, a);
					if (o === void 0 || o >= t && o <= n) return o;
					let s = i.kind === "value" ? i.text : "";
					a.problems.push({
						line: i.line,
						message: `${a.path} is ${JSON.stringify(s)}. Accepted: ${r}.`
					});
				}
			};
		}
		function formatDuration(e) {
			for (let t of [
				"d",
				"h",
				"m"
			]) if (e >= d[t] && e % d[t] === 0) return `${e / d[t]}${t}`;
			return `${e}s`;
		}
		let p = [
			"<=",
			">=",
			"<",
			">"
		], m = /\s*(?:(?<operator><=|>=|<|>)|(?<sign>[+-])|(?<number>\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?)(?<percent>\s*%)?(?![\w.])|(?<best>best\s*\(\s*)?(?:"(?<quoted>[^"\n]{1,64})"|(?<name>[A-Za-z_][A-Za-z0-9_./]{0,63}))(?<close>\s*\))?)/y;
		function parseFailIf(e) {
			let t = readTokens(e), n = t.findIndex((e) => e.operator !== void 0), r = p.find((e) => e === t[n]?.operator), i = t.slice(n + 1);
			if (r === void 0 || i.some((e) => e.operator !== void 0)) throw fail_if_refuse(e, "it needs exactly one comparison");
			let a = [readSum(e, t.slice(0, n)), readSum(e, i)], [o, s] = [nameBaseline(e, a[0], a[1]), nameBaseline(e, a[1], a[0])];
			if (![o, s].some((e) => termsOf(e).some(({ kind: e }) => e === "metric"))) throw fail_if_refuse(e, "it names no metric of the run");
			return {
				text: e.trim().replace(/\s+/g, " "),
				left: o,
				operator: r,
				right: s
			};
		}
		function readTokens(e) {
			if (e.length > 200) throw fail_if_refuse(e, "it is longer than 200 characters");
			let t = [], n = e.trimEnd();
			for (m.lastIndex = 0; m.lastIndex < n.length;) {
				let r = m.lastIndex, i = m.exec(n)?.groups;
				if (i === void 0) throw fail_if_refuse(e, `nothing is known by ${JSON.stringify(n.slice(r, r + 20))}`);
				if (i.best === void 0 != (i.close === void 0)) throw fail_if_refuse(e, "its brackets do not match");
				t.push({ ...i });
			}
			return t;
		}
		function readSum(e, t) {
			let n = t.filter(({ sign: e }) => e === void 0).map(readTerm), [r, ...i] = n, a = t.every(({ sign: e }, t) => e === void 0 == (t % 2 == 0));
			if (r === void 0 || !a || t.length % 2 == 0) throw fail_if_refuse(e, "a side of it is not a metric or a number, or a sum of them");
			if (n.length > 8) throw fail_if_refuse(e, "a side of it has more than 8 parts");
			if (r.kind === "percent") throw fail_if_refuse(e, "a share needs something before it to be a share of");
			return {
				first: r,
				rest: i.map((e, n) => ({
					sign: t[n * 2 + 1]?.sign === "-" ? -1 : 1,
					term: e
				}))
			};
		}
		function readTerm(e) {
			if (e.number !== void 0) return {
				kind: e.percent === void 0 ? "number" : "percent",
				value: Number(e.number)
			};
			let t = e.best !== void 0, n = e.quoted ?? e.name ?? "", r = e.quoted === void 0;
			return r && n === "baseline" ? {
				kind: "baseline",
				name: "",
				best: t
			} : r && n.startsWith("baseline.") ? {
				kind: "baseline",
				name: n.slice(9),
				best: t
			} : {
				kind: "metric",
				name: n,
				best: t
			};
		}
		function termsOf({ first: e, rest: t }) {
			return [e, ...t.map(({ term: e }) => e)];
		}
		function nameBaseline(e, t, n) {
			let named = (t) => {
				if (t.kind !== "baseline" || t.name !== "") return t;
				let r = termsOf(n).filter((e) => e.kind === "metric"), [i] = r;
				if (i === void 0 || r.length > 1) throw fail_if_refuse(e, "baseline needs exactly one metric on the other side; else write baseline.METRIC");
				return {
					kind: "baseline",
					name: i.name,
					best: t.best || i.best
				};
			};
			return {
				first: named(t.first),
				rest: t.rest.map(({ sign: e, term: t }) => ({
					sign: e,
					term: named(t)
				}))
			};
		}
		function fail_if_refuse(e, t) {
			let n = JSON.stringify(e.slice(0, 200));
			return new c.dz("fail-if", `fail-if is ${n}: ${t}. Accepted: SIDE < SIDE (or <=, >, >=), where a side is a metric, best(METRIC), baseline, a number, or these with + and -; a number with % is a share of what stands before it. Example: accuracy < baseline - 0.5%.`);
		}
		let h = [
			"key",
			"experiment",
			"arm",
			"seed",
			"pr",
			"sha"
		], g = RegExp(`\\{(${h.join("|")})\\}`, "g");
		class PatternRefusal extends Error {}
		let _ = {
			"^": "start",
			$: "end",
			"\\b": "word",
			"\\B": "inside"
		}, v = {
			"*": [0, void 0],
			"+": [1, void 0],
			"?": [0, 1]
		}, y = /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;
		function parseRegex(e) {
			try {
				new RegExp(e, "u");
			} catch {
				throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
			}
			let t = [];
			for (y.lastIndex = 0; y.lastIndex < e.length;) {
				let n = y.exec(e)?.groups;
				if (n === void 0) throw new PatternRefusal("has a part that is not known here.");
				t.push({ ...n });
			}
			return readEither(t);
		}
		function readEither(e) {
			let t = [], n = [];
			for (let r = e[0]; r !== void 0 && r.close === void 0; r = e[0]) e.shift(), r.bar === void 0 ? n.push(readRepeats(readOne(r, e), e)) : (t.push({
				kind: "all",
				parts: n
			}), n = []);
			let r = {
				kind: "all",
				parts: n
			};
			return t.length === 0 ? r : {
				kind: "either",
				options: [...t, r]
			};
		}
		function readOne(e, t) {
			let { open: n, edge: r, one: i, back: a } = e;
			if (a !== void 0) throw refused("a reference back to a group");
			if (r !== void 0) return {
				kind: "edge",
				edge: _[r] ?? "start"
			};
			if (n === void 0) return {
				kind: "one",
				source: i ?? ""
			};
			if (/[=!]$/.test(n)) throw refused("a look ahead or behind");
			if (/^\(\?[a-z-]+:$/.test(n)) throw refused("a change of flags");
			let o = readEither(t);
			return t.shift(), {
				kind: "group",
				name: e.name,
				body: o
			};
		}
		function readRepeats(e, t) {
			let { repeat: n, min: r, comma: i, max: a, lazy: o } = t[0] ?? {};
			if (n === void 0) return e;
			t.shift();
			let s = Number(r), [c, l] = v[n] ?? [s, i === void 0 ? s : a === "" ? void 0 : Number(a)];
			return {
				kind: "repeat",
				body: e,
				min: c,
				max: l,
				greedy: o === void 0
			};
		}
		function refused(e) {
			return new PatternRefusal(`has ${e}, which a long line could make slow without end. Write it without, with named groups, classes and repeats alone.`);
		}
		class LinearRegex {
			names;
			#e;
			#t;
			constructor(e) {
				let t = parseRegex(e), n = [], r = [];
				compile(t, {
					steps: r,
					names: n
				}), this.#e = [...r, { kind: "end" }], this.names = [...new Set(n)], this.#t = literalOf(t);
			}
			exec(e) {
				if (!e.includes(this.#t)) return;
				let t = this.#n(e);
				if (t === void 0) return;
				let n = new Map();
				for (let [r, i] of this.names.entries()) {
					let [a, o] = [t[r * 2], t[r * 2 + 1]];
					a !== void 0 && o !== void 0 && n.set(i, e.slice(a, o));
				}
				return n;
			}
			#n(e) {
				let t = [], n;
				for (let r = 0;;) {
					let i = e.codePointAt(r), a = [], o = new Uint8Array(this.#e.length);
					for (let n of t) this.#r(n, {
						line: e,
						at: r,
						seen: o,
						here: a
					});
					n === void 0 && this.#r({
						at: 0,
						saved: []
					}, {
						line: e,
						at: r,
						seen: o,
						here: a
					});
					let s = [];
					for (let e of a) {
						let t = this.#e[e.at];
						if (t?.kind === "end") {
							n = e.saved;
							break;
						}
						t?.kind === "one" && i !== void 0 && t.test(i) && s.push({
							at: e.at + 1,
							saved: e.saved
						});
					}
					if (i === void 0 || n !== void 0 && s.length === 0) return n;
					t = s, r += i > 65535 ? 2 : 1;
				}
			}
			#r({ at: e, saved: t }, n) {
				if (n.seen[e] === 1) return;
				n.seen[e] = 1;
				let r = this.#e[e];
				if (r !== void 0) {
					if (r.kind === "fork") this.#r({
						at: r.to,
						saved: t
					}, n), this.#r({
						at: r.other,
						saved: t
					}, n);
					else if (r.kind === "save") {
						let i = [...t];
						i[r.slot] = n.at, this.#r({
							at: e + 1,
							saved: i
						}, n);
					} else r.kind === "edge" ? isEdge(r.edge, n.line, n.at) && this.#r({
						at: e + 1,
						saved: t
					}, n) : n.here.push({
						at: e,
						saved: t
					});
				}
			}
		}
		function compile(e, t) {
			let { steps: n, names: r } = t, i = e.kind === "repeat" ? Math.max(e.min, e.max ?? 0) : 0;
			if (n.length > 300 || i > 300) throw new PatternRefusal("has more than 300 steps with its repeats written out. Make it shorter.");
			if (e.kind === "one") n.push({
				kind: "one",
				test: testOf(e.source)
			});
			else if (e.kind === "edge") n.push(e);
			else if (e.kind === "all") for (let n of e.parts) compile(n, t);
			else if (e.kind === "either") compileEither(e.options, t);
			else if (e.kind === "repeat") compileRepeat(e, t);
			else if (e.name === void 0) compile(e.body, t);
			else {
				r.includes(e.name) || r.push(e.name);
				let i = r.indexOf(e.name) * 2;
				n.push({
					kind: "save",
					slot: i
				}), compile(e.body, t), n.push({
					kind: "save",
					slot: i + 1
				});
			}
		}
		function compileEither(e, t) {
			let { steps: n } = t, r = [];
			for (let [i, a] of e.entries()) {
				let o = i === e.length - 1 ? void 0 : pushFork(n);
				o !== void 0 && (o.to = n.length), compile(a, t), o !== void 0 && (r.push(pushFork(n)), o.other = n.length);
			}
			for (let e of r) e.to = e.other = n.length;
		}
		function compileRepeat({ body: e, min: t, max: n, greedy: r }, i) {
			let { steps: a } = i, leave = (e, t) => {
				r ? [e.to, e.other] = [t, a.length] : [e.to, e.other] = [a.length, t];
			};
			for (let n = 0; n < t; n += 1) compile(e, i);
			if (n === void 0) {
				let t = a.length, n = pushFork(a);
				compile(e, i);
				let r = pushFork(a);
				r.to = r.other = t, leave(n, t + 1);
				return;
			}
			let o = [];
			for (let r = t; r < n; r += 1) {
				let t = pushFork(a);
				o.push([t, a.length]), compile(e, i);
			}
			for (let [e, t] of o) leave(e, t);
		}
		function pushFork(e) {
			let t = {
				kind: "fork",
				to: 0,
				other: 0
			};
			return e.push(t), t;
		}
		function testOf(e) {
			let t = RegExp(`^(?:${e})$`, "u"), n = Uint8Array.from({ length: 128 }, (e, n) => +!!t.test(String.fromCharCode(n)));
			return (e) => e < 128 ? n[e] === 1 : t.test(String.fromCodePoint(e));
		}
		function isEdge(e, t, n) {
			if (e === "start") return n === 0;
			if (e === "end") return n === t.length;
			let isWord = (e) => /^\w$/.test(t[e] ?? "");
			return isWord(n - 1) !== isWord(n) == (e === "word");
		}
		function literalOf(e) {
			return (e.kind === "all" ? e.parts : []).map((e) => e.kind === "one" && /^[^\\[.]$/u.test(e.source) ? e.source : "\n").join("").split("\n").toSorted((e, t) => t.length - e.length)[0] ?? "";
		}
		var b = r(2207);
		let x = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, S = "letters, digits, . _ - (at most 64)", w = /^\P{Cc}+$/u, T = /^(?!\/)(?!(?:\P{Cc}*\/)?\.\.(?:\/|$))\P{Cc}+$/u, E = /^(?!\/)(?!(?:[^\p{Cc}]*\/)?\.{0,2}\/)[^\p{Cc}*?[\]\\"<>|:]*[^\p{Cc}*?[\]\\"<>|:/]\.(?:jsonl|ndjson|csv|json)$/u, D = /^(?:-m +[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?!(?:.*\/)?\.\.\/)[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py)(?:::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})?$/, inside = (e) => config_shape_text(`${e} inside the checkout, without \`..\``, T), O = checked(config_shape_text("the path of one .jsonl, .ndjson, .csv or .json file, seen from the root of the Volume, without `..` and patterns", E, 300), (e) => {
			let t = e.replace(g, "").match(/\{[^{}]*\}?|\}/g)?.[0];
			return t === void 0 ? void 0 : `has the placeholder ${JSON.stringify(t)}, which is not known. Accepted: ${h.map((e) => `{${e}}`).join(" ")}.`;
		}), k = [
			"source",
			"target",
			"arguments",
			"resume",
			"timeout",
			"retries",
			"worst-case",
			"volume",
			"commit",
			"detach",
			"containers",
			"imports",
			"gpu",
			"secrets",
			"client",
			"suppression"
		];
		function refusal(e) {
			try {
				e();
				return;
			} catch (e) {
				return e instanceof c.dz ? e.message : "It cannot be read.";
			}
		}
		function commandWords(e, t = 4e3) {
			return converted(checked(config_shape_text(`${e}, quoted as in a shell`, /^[\s\S]+$/, t), (e) => {
				let t = refusal(() => arguments_parseArguments("args", e));
				return t === void 0 ? void 0 : `is not closed: ${t}`;
			}), (e) => arguments_parseArguments("args", e));
		}
		let A = checked(config_shape_text("a regular expression on one line", w, 300), (e) => {
			try {
				let { names: t } = new LinearRegex(e);
				return t.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : void 0;
			} catch (e) {
				if (e instanceof PatternRefusal) return e.message;
				throw e;
			}
		}), j = checked(config_shape_text("a comparison, as accuracy < baseline - 0.5%", w, 200), (e) => {
			let t = refusal(() => parseFailIf(e));
			return t === void 0 ? void 0 : `is no condition: ${t}`;
		}), M = checked(config_shape_text("a GPU as Modal takes it, as H100:8, or `none`", w, 60), (e) => e === "none" || (0, b.sU)(e) !== void 0 ? void 0 : `is ${JSON.stringify(e)}. Accepted: a GPU as Modal takes it, as H100:8, or \`none\`.`), N = choice("keep", "stop"), P = object({
			"on-close": described(N, "What happens to a run whose pull request is closed. Default `stop`."),
			"on-push": described(N, "What happens to a run when its pull request gets a newer commit. Default `keep`."),
			"on-unlabel": described(N, "What happens to a run whose label is taken off. Default `keep`."),
			"no-progress": described(N, "What happens to a run of which one attempt after another makes no checkpoint. Default `keep`."),
			"label-on-push": described(choice("remove", "keep"), "Whether a push takes the label off, so that the new commit must be asked for anew. Default `remove`."),
			"label-on-end": described(choice("remove", "keep"), "Whether the end of the run takes the label off. Default `remove`.")
		}), F = object({
			volume: described(config_shape_text("the name of a Modal Volume", x, 64), "Modal Volume that holds the results."),
			paths: described(list(config_shape_text("a path on the Volume without `..`; `*` and `**` match names", T, 300), {
				most: 50,
				lone: !0
			}), "What is fetched from it; `*` and `**` match names, placeholders are filled in."),
			"max-size": described(size({
				min: 1,
				max: 5e10
			}), "What is fetched at most. Default 500MB."),
			every: described(duration({
				min: 1800,
				max: 604800
			}), "How often files are also fetched while the run goes on; each time costs the storage of what has changed, for 7 days. Default, only at the end.")
		}), I = object({
			volume: described(config_shape_text("the name of a Modal Volume", x, 64), "Modal Volume that holds the file."),
			path: described(O, "The file there, seen from the root of the Volume. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`.")
		}, ["volume", "path"]), L = object({
			ignore: described(list(choice(...k), { most: k.length }), "Findings to leave out."),
			"fail-on": described(choice("error", "warning", "note", "never"), "The least severity of a finding that refuses the run. Default `error`."),
			"available-imports": described(list(config_shape_text("a Python module", /^[A-Za-z_][A-Za-z0-9_.]*$/, 100), { most: 200 }), "Python modules that the launching machine has besides Modal's own.")
		}), R = object({
			grid: described(config_shape_parts_table(list(word("text, a number or true/false"), { most: 64 }), {
				pattern: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
				accepted: "the name of an axis: letters, digits, _ - (at most 32)",
				most: 8
			}), "One run for each combination; `{NAME}` in args stands for the value of the axis NAME."),
			arms: described(config_shape_parts_table(commandWords("arguments"), {
				pattern: x,
				accepted: S,
				most: 200
			}), "Named arms, each with the arguments that it adds."),
			seeds: described(list(number({
				min: 0,
				max: 4294967295,
				whole: !0
			}), { most: 64 }), "Each arm runs once for each seed; `{seed}` in args stands for it.")
		}), ee = /^[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py$/, z = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, B = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/, te = "FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME";
		function target_parseTarget(e) {
			let t = e.trim();
			if (t === "") throw (0, c.TR)("target", e, `${te}. Set it to the Modal function to train with`);
			let n = /^-m\s+/.test(t), r = n ? t.replace(/^-m\s+/, "") : t, [i = "", a, ...o] = r.split("::");
			if (o.length > 0 || a !== void 0 && !B.test(a) || (n ? !z.test(i) : !ee.test(i))) throw (0, c.TR)("target", e, te);
			if (!n && (i.startsWith("/") || i.split("/").includes(".."))) throw (0, c.TR)("target", e, "a path inside the checkout, relative to working-directory, without `..`");
			return {
				module: n,
				place: i,
				text: r,
				...a === void 0 ? {} : { symbol: a }
			};
		}
		let ne = [
			"auto",
			"stop",
			"keep"
		];
		function oneOf(e, t, n) {
			let r = n.find((e) => e === t);
			if (r === void 0) throw (0, c.TR)(e, t, n.join(", "));
			return r;
		}
		function matching(e, t, n, r) {
			if (!n.test(t)) throw (0, c.TR)(e, t, r);
			return t;
		}
		let re = 3600, V = 86400, H = duration({
			min: 60,
			max: 6 * re
		}), ie = number({
			min: 0,
			max: 1e6
		}), U = {
			pattern: /^[A-Za-z_][A-Za-z0-9_./-]{0,63}$/,
			accepted: "the name of a metric, as val_loss",
			most: 50
		}, ae = {
			pattern: /^[A-Za-z0-9][A-Za-z0-9+-]{0,31}$/,
			accepted: "a GPU's name, as H100",
			most: 50
		}, W = {
			args: described(commandWords("arguments"), "Arguments for the target, quoted as in a shell. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`."),
			"working-directory": described(inside("a directory"), "Directory in which the Modal client runs. Default, the checkout."),
			resume: described(choice("inject", "require", "off"), "How resume is added. Default `inject`."),
			"resume-argument": described(commandWords("arguments", 200), "How this target spells resume, as `--resume true`."),
			"modal-environment": described(config_shape_text(S, x, 64), "Modal environment to run in."),
			"modal-command": described(commandWords("a command", 500), "How the Modal client is started, as `uv run modal`."),
			"modal-version": described(config_shape_text("a version, as 1.6.4", /^[0-9]+(\.[0-9A-Za-z]+){1,4}$/, 40), "Version of the Modal client to install."),
			"python-requirements": described(inside("a requirements file"), "What the user's file imports, to be installed beside the client."),
			timeout: described(duration({
				min: 1,
				max: V
			}), "Time limit of one attempt, where the source does not settle it."),
			retries: described(number({
				min: 0,
				max: 10,
				whole: !0
			}), "Number of retries, where the source does not settle it."),
			gpu: described(M, "GPU of the run, where the source does not settle it; `none` for none."),
			needs: described(duration({
				min: 1,
				max: 30 * V
			}), "Time that one attempt needs at least; the audit compares."),
			"max-cost": described(ie, "Dollars after which the run is stopped."),
			deadline: described(duration({
				min: 60,
				max: 60 * V
			}), "Time after its start request at which the run is stopped."),
			policies: described(P, "What events do to a run."),
			stay: described(duration({
				min: 0,
				max: 6 * re
			}), "Time for which the launch job follows the run and takes its verdict. Default 0m."),
			"launch-timeout": described(H, "Time that building and starting may take. Default 60m."),
			"entrypoint-wait": described(H, "Time that a local entrypoint may take to return. Default 30m."),
			"on-cancel": described(choice(...ne), "What a cancelled job does to the run, as the launch input on-cancel. Default `auto`."),
			metrics: described(config_shape_parts_table(choice("higher", "lower"), U), "Which metrics count, and whether higher or lower is better."),
			"log-patterns": described(list(A, {
				most: 20,
				lone: !0
			}), "Regular expressions with named groups for log lines: `step`, `epoch`, the names of metrics, or `metric` and `value`. The first that matches says what the line means."),
			"metrics-file": described(I, "A file that the run writes on a Volume, from which its metrics are read instead of from its log: JSON lines, CSV or JSON."),
			"fail-if": described(list(j, {
				most: 20,
				lone: !0
			}), "Conditions under which a run that ended well is reported as failed, as `accuracy < baseline - 0.5%`."),
			results: described(F, "Files of the run to fetch from a Volume into the run's artifact."),
			audit: described(L, "What the audit of the source reports and refuses."),
			mention: described(l, "Whether the person who asked is mentioned once at the end. Default false."),
			prices: described(config_shape_parts_table(number({
				min: 0,
				max: 1e3
			}), ae), "Dollars an hour of one GPU, over the built-in list.")
		}, oe = {
			target: described(config_shape_text("FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME", D), "What `modal run` is pointed at, relative to working-directory."),
			label: described(config_shape_text("a label on one line", w, 50), "Label that asks for the experiment. Default `experiment:NAME`."),
			sweep: described(R, "Starts many runs at once, one for each arm and seed."),
			...W
		}, G = [
			"triage",
			"push",
			"maintain",
			"admin"
		], se = number({
			min: 0,
			max: 1e5,
			whole: !0
		}), ce = number({
			min: 0,
			max: 1e7
		}), K = object({
			running: described(se, "Runs that may be open at once in the repository."),
			"per-pull-request": described(se, "Runs that one pull request may start in 24 hours."),
			"per-day": described(se, "Runs that the repository may start in 24 hours."),
			dollars: described(ce, "Worst case of one run in dollars: price \u00d7 timeout \u00d7 (retries + 1)."),
			"dollars-open": described(ce, "Worst cases of all open runs together, in dollars."),
			gpus: described(se, "GPUs of one run."),
			"gpus-open": described(se, "GPUs of all open runs together."),
			deadline: described(duration({
				min: 60,
				max: 5184e3
			}), "Longest time that any run may have; a run without a deadline of its own gets this one."),
			horizon: described(number({
				min: 8,
				max: 90,
				whole: !0
			}), "Days for which runs are looked at, as poll's input horizon. Default 21."),
			"minimum-role": described(choice(...G), "Role that a person needs to start or stop a run. Default `push`."),
			"allowed-bots": described(list(config_shape_text("the login of a bot or app, as renovate[bot]", /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, 110), { most: 50 }), "Bots and apps that may start a run; no other may.")
		}), q = [
			"key",
			"experiment",
			"arm",
			"seed",
			"pr",
			"sha"
		];
		function checkSweep(e, t, n) {
			let r = lineOf(n), i = findContradiction(e) ?? findUnused(e, t ?? []);
			return i === void 0 ? void 0 : {
				line: r,
				message: i
			};
		}
		function findContradiction({ grid: e, arms: t, seeds: n }) {
			if (e !== void 0 && t !== void 0) return "has both sweep.grid and sweep.arms. Write every combination as an arm, or only the grid.";
			if (e === void 0 && t === void 0 && n === void 0) return "has a sweep without anything in it. Accepted: grid, arms, seeds.";
			let r = [...e?.values() ?? []].map((e) => e.length).reduce((e, t) => e * t, t?.size ?? 1) * (n?.length ?? 1);
			if (r > 200 || r === 0) return `has a sweep of ${r} runs. Accepted: 1 to 200, which is what GitHub lets one workflow run write down and start.`;
			let i = [...e?.keys() ?? []].find((e) => q.includes(e));
			return i === void 0 ? void 0 : `has the axis ${i}, whose placeholder has a meaning of its own.`;
		}
		function findUnused({ grid: e, arms: t, seeds: n }, r) {
			let has = (e, t) => t.some((t) => t.includes(`{${e}}`)), i = [...e?.keys() ?? []].find((e) => !has(e, r));
			if (i !== void 0) return `has the axis ${i} in its sweep, but no argument contains {${i}}. Write it into args, as ${i}={${i}}.`;
			let a = t === void 0 ? void 0 : [...t].find(([, e]) => !has("seed", [...r, ...e]))?.[0], o = t === void 0 ? !has("seed", r) : a !== void 0;
			if (n !== void 0 && n.length > 1 && o) {
				let e = a === void 0 ? "no argument" : `no argument of the arm ${a}`;
				return `has ${n.length} seeds, but ${e} contains {seed}. Write it into args, as seed={seed}.`;
			}
		}
		function lineOf(e) {
			return (e.kind === "map" ? e.entries.find(({ name: e }) => e === "sweep") : void 0)?.line ?? e.line;
		}
		let le = ".github/experiments.yml", J = 2e5, ue = {
			defaults: {},
			limits: {},
			experiments: new Map()
		}, de = checked(config_shape_parts_table(checked(object(oe, ["target"]), ({ sweep: e, args: t }, n) => e === void 0 ? void 0 : checkSweep(e, t, n)), {
			pattern: x,
			accepted: S,
			most: 200
		}), (e, t) => findSharedLabel(t)), Y = object({
			defaults: described(object(W), "Settings of every experiment that does not say otherwise."),
			limits: described(K, "What the repository may have running, and who may start it."),
			experiments: described(de, "The experiments by name.")
		});
		function defaultLabel(e) {
			return `experiment:${e}`;
		}
		function parseConfig(e, t = le) {
			if (e === void 0) return ue;
			let n = {
				path: "",
				problems: []
			}, r = Y.read(e, n);
			if (r === void 0 || n.problems.length > 0) throw configError(n.problems, t);
			let i = r.defaults ?? {}, a = [...r.experiments ?? []].map(([e, t]) => [e, fill(e, t, i)]);
			return {
				defaults: i,
				limits: r.limits ?? {},
				experiments: new Map(a)
			};
		}
		function configError(e, t) {
			let n = e.toSorted((e, t) => e.line - t.line).slice(0, 10).map(({ line: e, message: n }) => `${t}:${e}: ${n}`), r = e.length > 10 ? [`and ${e.length - 10} more`] : [];
			return new c.dz("config-path", [...n, ...r].join("\n"));
		}
		function fill(e, t, n) {
			let { policies: r, results: i, audit: a, metrics: o, prices: s } = joinMaps(n, t), c = Object.fromEntries(Object.entries({
				policies: r,
				results: i,
				audit: a,
				metrics: o,
				prices: s
			}).filter(([, e]) => e !== void 0));
			return {
				...n,
				...t,
				...c,
				name: e,
				target: t.target ?? "",
				label: t.label ?? defaultLabel(e)
			};
		}
		function joinMaps(e, t) {
			let both = (e, t) => e === void 0 || t === void 0 ? t ?? e : {
				...e,
				...t
			}, tables = (e, t) => e === void 0 || t === void 0 ? t ?? e : new Map([...e, ...t]);
			return {
				policies: both(e.policies, t.policies),
				results: both(e.results, t.results),
				audit: both(e.audit, t.audit),
				metrics: tables(e.metrics, t.metrics),
				prices: tables(e.prices, t.prices)
			};
		}
		function findSharedLabel(e) {
			if (e.kind !== "map") return;
			let t = new Map();
			for (let { name: n, line: r, value: i } of e.entries) {
				let e = i.kind === "map" ? i.entries.find((e) => e.name === "label") : void 0, a = e?.value.kind === "value" ? e.value.text : defaultLabel(n), o = t.get(a.toLowerCase());
				if (o !== void 0) {
					let t = `has the label ${JSON.stringify(a)} for both ${o} and ${n}. Give each its own.`;
					return {
						line: e?.line ?? r,
						message: t
					};
				}
				t.set(a.toLowerCase(), n);
			}
		}
		let X = [
			"experiment",
			"args",
			"sha",
			"config-path",
			"minimum-role",
			"allowed-bots",
			"fail-on",
			"github-token"
		];
		function parseGateInputs(e) {
			let t = e["config-path"] === "" ? le : e["config-path"];
			if (!/^[A-Za-z0-9._/-]{1,200}\.ya?ml$/.test(t) || t.startsWith("/") || t.split("/").includes("..")) throw (0, c.TR)("config-path", t, "a path of a .yml file in the repository, without `..`");
			return {
				wish: {
					experiment: optional(e.experiment, (e) => matching("experiment", e, x, S)),
					args: arguments_parseArguments("args", e.args),
					sha: optional(e.sha, (e) => matching("sha", e, /^[0-9a-f]{40}$/, "a whole commit of 40 characters; a short one can be made to fit another commit"))
				},
				configPath: t,
				minimumRole: optional(e["minimum-role"], (e) => oneOf("minimum-role", e, G)),
				allowedBots: parseBots(e["allowed-bots"]),
				failOn: optional(e["fail-on"], (e) => oneOf("fail-on", e, [
					"error",
					"warning",
					"note",
					"never"
				]))
			};
		}
		function optional(e, t) {
			return e === "" ? void 0 : t(e);
		}
		function parseBots(e) {
			return e.split(/[\s,]+/).filter((e) => e !== "").map((e) => matching("allowed-bots", e, /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, "logins of bots or apps, separated by commas, as renovate[bot]"));
		}
		/*! ./node_modules/valibot/dist/index.mjs */
		let fe = {
			lang: void 0,
			message: void 0,
			abortEarly: void 0,
			abortPipeEarly: void 0
		};
		function getGlobalConfig(e) {
			return e ? {
				lang: e?.lang ?? void 0,
				message: e?.message,
				abortEarly: e?.abortEarly ?? void 0,
				abortPipeEarly: e?.abortPipeEarly ?? void 0
			} : fe;
		}
		function _stringify(e) {
			let t = typeof e;
			return t === "string" ? `"${e}"` : t === "number" || t === "bigint" || t === "boolean" ? `${e}` : t === "object" || t === "function" ? (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null" : t;
		}
		function _addIssue(e, t, n, r, i) {
			let a = i && "input" in i ? i.input : n.value, o = i?.expected ?? e.expects ?? null, s = i?.received ?? _stringify(a), c = {
				kind: e.kind,
				type: e.type,
				input: a,
				expected: o,
				received: s,
				message: `Invalid ${t}: ${o ? `Expected ${o} but r` : "R"}eceived ${s}`,
				requirement: e.requirement,
				path: i?.path,
				issues: i?.issues,
				lang: r.lang,
				abortEarly: r.abortEarly,
				abortPipeEarly: r.abortPipeEarly
			}, l = e.kind === "schema", u = i?.message ?? e.message ?? (e.reference, c.lang, void 0) ?? (l ? (c.lang, void 0) : null) ?? r.message ?? (c.lang, void 0);
			u !== void 0 && (c.message = typeof u == "function" ? u(c) : u), l && (n.typed = !1), n.issues ? n.issues.push(c) : n.issues = [c];
		}
		function _isSameValueZero(e, t) {
			return e === t || Number.isNaN(e) && Number.isNaN(t);
		}
		function _isValidObjectKey(e, t) {
			return Object.prototype.hasOwnProperty.call(e, t) && t !== "__proto__" && t !== "prototype" && t !== "constructor";
		}
		function _joinExpects(e, t) {
			let n = [...new Set(e)];
			return n.length > 1 ? `(${n.join(` ${t} `)})` : n[0] ?? "never";
		}
		function _standardSchema(e) {
			return e["~standard"] = {
				version: 1,
				vendor: "valibot",
				validate: (t) => e["~run"]({ value: t }, getGlobalConfig())
			}, e;
		}
		function maxLength(e, t) {
			return {
				kind: "validation",
				type: "max_length",
				reference: maxLength,
				async: !1,
				expects: `<=${e}`,
				requirement: e,
				message: t,
				"~run"(e, t) {
					return e.typed && e.value.length > this.requirement && _addIssue(this, "length", e, t, { received: `${e.value.length}` }), e;
				}
			};
		}
		function minValue(e, t) {
			return {
				kind: "validation",
				type: "min_value",
				reference: minValue,
				async: !1,
				expects: `>=${e instanceof Date ? e.toJSON() : _stringify(e)}`,
				requirement: e,
				message: t,
				"~run"(e, t) {
					return e.typed && !(e.value >= this.requirement) && _addIssue(this, "value", e, t, { received: e.value instanceof Date ? e.value.toJSON() : _stringify(e.value) }), e;
				}
			};
		}
		function regex(e, t) {
			return {
				kind: "validation",
				type: "regex",
				reference: regex,
				async: !1,
				expects: `${e}`,
				requirement: e,
				message: t,
				"~run"(e, t) {
					return e.typed && !this.requirement.test(e.value) && _addIssue(this, "format", e, t), e;
				}
			};
		}
		function safeInteger(e) {
			return {
				kind: "validation",
				type: "safe_integer",
				reference: safeInteger,
				async: !1,
				expects: null,
				requirement: Number.isSafeInteger,
				message: e,
				"~run"(e, t) {
					return e.typed && !this.requirement(e.value) && _addIssue(this, "safe integer", e, t), e;
				}
			};
		}
		function getFallback(e, t, n) {
			return typeof e.fallback == "function" ? e.fallback(t, n) : e.fallback;
		}
		function fallback(e, t) {
			return _standardSchema({
				...e,
				fallback: t,
				"~run"(t, n) {
					let r = e["~run"](t, n);
					return r.issues ? {
						typed: !0,
						value: getFallback(this, r, n)
					} : r;
				}
			});
		}
		function getDefault(e, t, n) {
			return typeof e.default == "function" ? e.default(t, n) : e.default;
		}
		function array(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "array",
				reference: array,
				expects: "Array",
				async: !1,
				item: e,
				message: t,
				"~run"(e, t) {
					let n = e.value;
					if (Array.isArray(n)) {
						e.typed = !0, e.value = [];
						for (let r = 0; r < n.length; r++) {
							let i = n[r], a = this.item["~run"]({ value: i }, t);
							if (a.issues) {
								let o = {
									type: "array",
									origin: "value",
									input: n,
									key: r,
									value: i
								};
								for (let t of a.issues) t.path ? t.path.unshift(o) : t.path = [o], e.issues?.push(t);
								if (e.issues ||= a.issues, t.abortEarly) {
									e.typed = !1;
									break;
								}
							}
							a.typed || (e.typed = !1), e.value.push(a.value);
						}
					} else _addIssue(this, "type", e, t);
					return e;
				}
			});
		}
		function literal(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "literal",
				reference: literal,
				expects: _stringify(e),
				async: !1,
				literal: e,
				message: t,
				"~run"(e, t) {
					return _isSameValueZero(e.value, this.literal) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
				}
			});
		}
		function nullable(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "nullable",
				reference: nullable,
				expects: `(${e.expects} | null)`,
				async: !1,
				wrapped: e,
				default: t,
				"~run"(e, t) {
					return e.value === null && (this.default !== void 0 && (e.value = getDefault(this, e, t)), e.value === null) ? (e.typed = !0, e) : this.wrapped["~run"](e, t);
				}
			});
		}
		function dist_number(e) {
			return _standardSchema({
				kind: "schema",
				type: "number",
				reference: dist_number,
				expects: "number",
				async: !1,
				message: e,
				"~run"(e, t) {
					return typeof e.value == "number" && !isNaN(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
				}
			});
		}
		function dist_object(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "object",
				reference: dist_object,
				expects: "Object",
				async: !1,
				entries: e,
				message: t,
				"~run"(e, t) {
					let n = e.value;
					if (n && typeof n == "object") {
						e.typed = !0, e.value = {};
						for (let r in this.entries) {
							let i = this.entries[r];
							if (r in n || (i.type === "exact_optional" || i.type === "optional" || i.type === "nullish") && i.default !== void 0) {
								let a = r in n ? n[r] : getDefault(i), o = i["~run"]({ value: a }, t);
								if (o.issues) {
									let i = {
										type: "object",
										origin: "value",
										input: n,
										key: r,
										value: a
									};
									for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [i], e.issues?.push(t);
									if (e.issues ||= o.issues, t.abortEarly) {
										e.typed = !1;
										break;
									}
								}
								o.typed || (e.typed = !1), e.value[r] = o.value;
							} else if (i.fallback !== void 0) e.value[r] = getFallback(i);
							else if (i.type !== "exact_optional" && i.type !== "optional" && i.type !== "nullish" && (_addIssue(this, "key", e, t, {
								input: void 0,
								expected: `"${r}"`,
								path: [{
									type: "object",
									origin: "key",
									input: n,
									key: r,
									value: n[r]
								}]
							}), t.abortEarly)) break;
						}
					} else _addIssue(this, "type", e, t);
					return e;
				}
			});
		}
		function dist_optional(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "optional",
				reference: dist_optional,
				expects: `(${e.expects} | undefined)`,
				async: !1,
				wrapped: e,
				default: t,
				"~run"(e, t) {
					return e.value === void 0 && (this.default !== void 0 && (e.value = getDefault(this, e, t)), e.value === void 0) ? (e.typed = !0, e) : this.wrapped["~run"](e, t);
				}
			});
		}
		function picklist(e, t) {
			return _standardSchema({
				kind: "schema",
				type: "picklist",
				reference: picklist,
				expects: _joinExpects(e.map(_stringify), "|"),
				async: !1,
				options: e,
				message: t,
				"~run"(e, t) {
					return this.options.includes(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
				}
			});
		}
		function record(e, t, n) {
			return _standardSchema({
				kind: "schema",
				type: "record",
				reference: record,
				expects: "Object",
				async: !1,
				key: e,
				value: t,
				message: n,
				"~run"(e, t) {
					let n = e.value;
					if (n && typeof n == "object") {
						e.typed = !0, e.value = {};
						for (let r in n) if (_isValidObjectKey(n, r)) {
							let i = n[r], a = this.key["~run"]({ value: r }, t);
							if (a.issues) {
								let o = {
									type: "object",
									origin: "key",
									input: n,
									key: r,
									value: i
								};
								for (let t of a.issues) t.path = [o], e.issues?.push(t);
								if (e.issues ||= a.issues, t.abortEarly) {
									e.typed = !1;
									break;
								}
							}
							let o = this.value["~run"]({ value: i }, t);
							if (o.issues) {
								let a = {
									type: "object",
									origin: "value",
									input: n,
									key: r,
									value: i
								};
								for (let t of o.issues) t.path ? t.path.unshift(a) : t.path = [a], e.issues?.push(t);
								if (e.issues ||= o.issues, t.abortEarly) {
									e.typed = !1;
									break;
								}
							}
							a.typed && o.typed || (e.typed = !1), a.typed && (e.value[a.value] = o.value);
						}
					} else _addIssue(this, "type", e, t);
					return e;
				}
			});
		}
		function string(e) {
			return _standardSchema({
				kind: "schema",
				type: "string",
				reference: string,
				expects: "string",
				async: !1,
				message: e,
				"~run"(e, t) {
					return typeof e.value == "string" ? e.typed = !0 : _addIssue(this, "type", e, t), e;
				}
			});
		}
		function pipe(...e) {
			return _standardSchema({
				...e[0],
				pipe: e,
				"~run"(t, n) {
					for (let r of e) if (r.kind !== "metadata") {
						if (t.issues && (r.kind === "schema" || r.kind === "transformation")) {
							t.typed = !1;
							break;
						}
						t.issues && (n.abortEarly || n.abortPipeEarly) || (t = r["~run"](t, n));
					}
					return t;
				}
			});
		}
		function safeParse(e, t, n) {
			let r = e["~run"]({ value: t }, getGlobalConfig(n));
			return {
				typed: r.typed,
				success: !r.issues,
				output: r.value,
				issues: r.issues
			};
		}
		var Z = r(8615), pe = r(2010);
		let me = {
			id: 20,
			file: 200,
			harm: 240,
			fix: 160
		}, Text = (e) => pipe(string(), maxLength(2 * e)), he = fallback(pipe(array(dist_object({
			severity: picklist([
				"error",
				"warning",
				"note"
			]),
			id: Text(me.id),
			file: Text(me.file),
			line: pipe(dist_number(), safeInteger(), minValue(1)),
			harm: Text(me.harm),
			fix: Text(me.fix)
		})), maxLength(8)), []);
		function recordFindings(e) {
			let t = (0, pe.l)([]);
			return e.slice(0, 8).map(({ severity: e, id: n, file: r, line: i, harm: a, fix: o }) => ({
				severity: e,
				id: shorten(n, me.id),
				file: shorten(t(r), me.file),
				line: i,
				harm: shorten(t(a), me.harm),
				fix: o.length <= me.fix ? t(o) : ""
			}));
		}
		let ge = [
			"queued",
			"building",
			"running",
			"retrying",
			"unreachable"
		], _e = [
			"succeeded",
			"failed",
			"out-of-memory",
			"timed-out",
			"stopped",
			"build-failed",
			"never-started",
			"infrastructure",
			"expired",
			"lost"
		], ve = [
			"person",
			"policy",
			"max-cost",
			"deadline",
			"pull-closed",
			"label-removed",
			"newer-push",
			"command",
			"cancelled",
			"duplicate",
			"withdrawn",
			"ghost-app",
			"launch-died",
			"launch-failed",
			"over-bound",
			"no-progress"
		];
		function isVerdict(e) {
			return _e.includes(e);
		}
		function commitState(e, t) {
			switch (e) {
				case "queued":
				case "building":
				case "running":
				case "retrying":
				case "unreachable": return "pending";
				case "succeeded": return "success";
				case "failed":
				case "out-of-memory":
				case "timed-out":
				case "build-failed": return "failure";
				case "stopped": return t === "duplicate" || t === "withdrawn" || t === "over-bound" ? "error" : "failure";
				case "never-started":
				case "infrastructure":
				case "expired":
				case "lost": return "error";
				default: return (0, c.xb)(e);
			}
		}
		let ye = "modal-experiment", be = "experiments", record_Text = (e) => pipe(string(), maxLength(e)), xe = pipe(dist_number(), safeInteger(), minValue(0)), Se = dist_object({
			schema_version: literal(1),
			key: pipe(string(), regex(/^[a-z0-9]{6,32}$/)),
			generation: pipe(xe, minValue(1)),
			experiment: record_Text(100),
			arm: nullable(record_Text(100)),
			seed: dist_optional(nullable(xe), null),
			pull_request: nullable(xe),
			sha: pipe(string(), regex(/^[0-9a-f]{40}$/)),
			target: record_Text(500),
			argv: array(record_Text(4e3)),
			resume_argument: nullable(record_Text(200)),
			continue_from: nullable(record_Text(40)),
			modal_environment: nullable(record_Text(64)),
			timeout: nullable(dist_number()),
			retries: nullable(xe),
			gpu: nullable(record_Text(60)),
			price_bound: nullable(dist_number()),
			deadline: nullable(record_Text(40)),
			max_cost: nullable(dist_number()),
			label: nullable(record_Text(50)),
			policies: record(string(), record_Text(40)),
			asked_by: record_Text(100),
			workflow_run: nullable(xe),
			findings: dist_optional(he)
		});
		function appName(e) {
			return `${e.key}-g${e.generation}`;
		}
		function parseIntent(e) {
			let t = e;
			for (let e = 0; e < 2 && typeof t == "string"; e += 1) try {
				t = JSON.parse(t);
			} catch {
				return;
			}
			let n = safeParse(Se, t);
			return n.success ? n.output : void 0;
		}
		let Ce = /^ap-[A-Za-z0-9]{22}$/, we = /^fc-[A-Za-z0-9]{10,40}$/;
		function formatStatusLine(e) {
			let t = [e.state];
			e.app !== void 0 && t.push(`app=${e.app}`), e.call !== void 0 && t.push(`call=${e.call}`), e.comment !== void 0 && t.push(`note=${e.comment}`), e.attempt !== void 0 && t.push(`try=${e.attempt}`), e.absentSince !== void 0 && t.push(`gone=${Math.floor(Date.parse(e.absentSince) / 1e3)}`), e.cause !== void 0 && t.push(`why=${e.cause}`), e.relaunched === !0 && t.push("again=1");
			let n = e.artifact === void 0 ? "" : ` art=${e.artifact}`, r = n === "" || e.part === void 0 ? "" : ` part=${e.part}`, i = t.join(" ");
			return [`${i}${n}${r}`, `${i}${n}`].find((e) => e.length <= 140) ?? i;
		}
		function record_parseStatusLine(e) {
			let [t, ...n] = e.trim().split(/\s+/), r = [...ge, ..._e].find((e) => e === t);
			if (r === void 0) return;
			let field = (e) => n.find((t) => t.startsWith(`${e}=`))?.slice(e.length + 1);
			return {
				state: r,
				...(0, Z.s)({
					app: record_matching(field("app"), Ce),
					call: record_matching(field("call"), we),
					comment: record_whole(field("note")),
					attempt: record_whole(field("try")),
					absentSince: fromSeconds(record_whole(field("gone"))),
					cause: ve.find((e) => e === field("why")),
					relaunched: field("again") === "1" || void 0,
					artifact: record_whole(field("art")),
					part: record_whole(field("part"))
				})
			};
		}
		function record_matching(e, t) {
			return e !== void 0 && t.test(e) ? e : void 0;
		}
		function record_whole(e) {
			return e !== void 0 && /^\d{1,15}$/.test(e) ? Number(e) : void 0;
		}
		function fromSeconds(e) {
			if (!(e === void 0 || e > 3250368e4)) return new Date(e * 1e3).toISOString();
		}
		let Te = 5e5;
		function formatPlans(e) {
			let t = JSON.stringify(e);
			if (e.length <= 256 && t.length <= Te) return t;
			throw new c.dz("plans", `${e.length} runs in ${t.length} characters are more than one workflow run can start: at most 256 runs and ${Te} characters. Ask for fewer arms at once.`);
		}
		class Refusal extends Error {
			name = "Refusal";
			reason;
			next;
			constructor(e, t, n) {
				super(t), this.reason = e, this.next = n;
			}
		}
		function expandSweep(e, { args: t, asked: n }) {
			if (e === void 0) return [{
				name: null,
				seed: null,
				args: [...t, ...n]
			}];
			let r = listNamed(e, t), i = e.seeds ?? [null], a = r.flatMap((e) => i.map((t) => ({
				name: e.name,
				seed: t,
				args: [...e.args, ...n]
			})));
			if (a.length > 200) throw new Refusal("bad-arguments", `The sweep has ${a.length} runs.`, "At most 200 can start at once.");
			let o = findRepeated(a.map(armLabel));
			if (o !== void 0) throw new Refusal("bad-arguments", `Two arms of the sweep would both be named ${o}.`, "Give the values of the grid different names, or write the arms out under sweep.arms.");
			return a;
		}
		function listNamed(e, t) {
			if (e.arms !== void 0) return [...e.arms].map(([e, n]) => ({
				name: e,
				args: [...t, ...n]
			}));
			let n = [[]];
			for (let [t, r] of e.grid ?? []) n = n.flatMap((e) => r.map((n) => [...e, [t, n]]));
			return n.map((e) => ({
				name: e.length === 0 ? null : nameOf(e),
				args: t.map((t) => fillAxes(t, new Map(e)))
			}));
		}
		function nameOf(e) {
			return e.map(([e, t]) => `${e}-${t.replace(/[^A-Za-z0-9.+-]/g, "-")}`).join("_").slice(0, 64);
		}
		function fillAxes(e, t) {
			return e.replace(/\{([A-Za-z][A-Za-z0-9_-]*)\}/g, (e, n) => t.get(n) ?? e);
		}
		function armLabel({ name: e, seed: t }) {
			return [e ?? "", t === null ? "" : `seed ${t}`].filter((e) => e !== "").join(" ");
		}
		function findRepeated(e) {
			return e.find((t, n) => e.indexOf(t) !== n);
		}
		function requireDistinctPaths(e) {
			if (e.length < 2) return;
			let t = new Set(e.map(({ name: e }) => e)).size > 1, n = new Set(e.map(({ seed: e }) => e)).size > 1, tells = (e) => e.includes("{key}") || (!t || e.includes("{arm}")) && (!n || e.includes("{seed}")) && isPath(e), r = e.find(({ args: e }) => !e.some(tells));
			if (r === void 0) return;
			let i = t && n ? "{arm}-{seed}" : t ? "{arm}" : "{seed}";
			throw new Refusal("shared-checkpoints", `The arm ${armLabel(r)} would write its checkpoints where other arms do, and each would continue the other's.`, `Name the directory by the run in args, as run_name={key} or dir=/runs/${i}.`);
		}
		function isPath(e) {
			return !/^(--?)?seed([= ]|$)/.test(e) && e !== "{seed}";
		}
		function gateOutputs(e) {
			let { decision: t, reason: n, message: r, plans: i, stops: a, pullRequest: o } = e;
			return {
				decision: t,
				reason: n,
				message: r.replace(/\s+/g, " "),
				plans: i.length === 0 ? "" : formatPlans(i),
				stops: a.length === 0 ? "" : JSON.stringify(a),
				"pull-request": o === void 0 ? "" : String(o)
			};
		}
		let Ee = {
			launch: "The run may start",
			adopt: "The run is already on record",
			stop: "Runs are to be stopped",
			nothing: "Nothing to do",
			refuse: "Refused"
		};
		function renderGateSummary(e, t) {
			let { decision: n, reason: r, message: i, next: a, plans: o, stops: s } = e;
			return `${[
				`### ${Ee[n]}`,
				`${sentences(i)} (${inlineCode(r)})`,
				sentences(a),
				o.length === 0 ? "" : planTable(o),
				s.length === 0 ? "" : stopTable(s),
				t.trim()
			].filter((e) => e !== "").join("\n\n")}\n`;
		}
		function sentences(e) {
			return e.split("\n").map((e) => escapeText(e)).join("<br>");
		}
		function planTable(e) {
			return table([
				"run",
				"key",
				"commit",
				"asks for",
				"worst case"
			], e.map(({ intent: e }) => [
				escapeText([e.experiment, armLabel({
					name: e.arm,
					seed: e.seed
				})].join(" ").trim()),
				inlineCode(`${e.key}-g${e.generation}`),
				inlineCode(e.sha.slice(0, 12)),
				escapeText(resources(e)),
				e.price_bound === null ? "not known" : escapeText((0, b.nT)(e.price_bound))
			]));
		}
		function resources({ gpu: e, timeout: t, retries: n }) {
			return [
				e ?? "",
				t === null ? "" : `${Math.round(t / 3600 * 100) / 100} h an attempt`,
				n === null ? "" : `${n} retries`
			].filter((e) => e !== "").join(", ") || "not known";
		}
		function stopTable(e) {
			return table([
				"run",
				"app",
				"cause"
			], e.map(({ key: e, app_id: t, cause: n }) => [
				inlineCode(e),
				t === null ? "not known yet" : inlineCode(t),
				escapeText(n)
			]));
		}
		let De = "<!-- modal-experiments gate -->";
		function renderRefusalComment(e, t) {
			let { reason: n, message: r, next: i, sha: a } = e, o = a === void 0 ? "" : ` at ${inlineCode(a.slice(0, 12))}`;
			return `${De}
**Not started${o}** (${inlineCode(n)})

${sentences(r)}

${sentences(i)}

<sub>[Workflow run](${t})</sub>
`;
		}
		function redactTexts(e, t) {
			return redactValue(e, t);
		}
		function redactValue(e, t) {
			return typeof e == "string" ? t(e) : typeof e != "object" || !e ? e : Array.isArray(e) ? e.map((e) => redactValue(e, t)) : e instanceof Map ? new Map([...e].map(([e, n]) => [redactValue(e, t), redactValue(n, t)])) : redactMembers(e, t);
		}
		function redactMembers(e, t) {
			let n = {};
			for (let [r, i] of Object.entries(e)) {
				let e = t(r), a = redactValue(i, t);
				e === "__proto__" ? Object.defineProperty(n, e, {
					value: a,
					enumerable: !0,
					writable: !0,
					configurable: !0
				}) : n[e] = a;
			}
			return n;
		}
		let Oe = /^[a-z0-9]{6,32}$/;
		function stopRequestOf({ id: e, intent: t }, n) {
			return {
				key: t.key,
				record_id: e,
				app_id: n.appId ?? null,
				cause: n.cause,
				asked_by: n.askedBy ?? null
			};
		}
		let ke = 1e3;
		function parseCommand(e) {
			let t = e.replace(/[\r\n]+$/, ""), n = /^\/(experiment|stop)(?=\s|$)/.exec(t)?.[1];
			if (n === void 0) return;
			if (/[\r\n]/.test(t)) throw bad("has more than one line", "Write the command alone in a comment.");
			if (t.length > ke || /[^\S \t]|\p{Cc}/u.test(t.replaceAll("	", " "))) throw bad("is too long or has invisible characters", `At most ${ke} characters.`);
			let r = t.slice(n.length + 1).trim(), [i = ""] = r.split(/\s+/);
			if (!x.test(i)) throw bad("names no experiment", "");
			let a = r.slice(i.length).trim();
			if (n === "stop") {
				if (a !== "") throw bad("has words after the name", "");
				return {
					kind: "stop",
					experiment: i
				};
			}
			return parseStart(i, a);
		}
		function parseStart(e, t) {
			let n = /(?:^|\s)@(\S*)$/.exec(t), r = n?.[1];
			if (r !== void 0 && !/^[0-9a-f]{40}$/.test(r)) throw bad("does not end in a whole commit", "Copy the 40 characters of the commit that you have looked at.");
			let i = n === null ? t : t.slice(0, n.index).trim(), a = /^--continue(?:\s+(\S*))?$/.exec(i);
			if (a !== null) {
				if (!Oe.test(a[1] ?? "")) throw bad("names no run key after --continue", "The run's comment shows its key.");
				return {
					kind: "continue",
					experiment: e,
					key: a[1] ?? "",
					sha: r
				};
			}
			if (r === void 0) throw bad("does not say which commit", "End it with @ and the 40 characters of the commit that you have looked at.");
			return {
				kind: "start",
				experiment: e,
				args: parseWords(i),
				sha: r
			};
		}
		function parseWords(e) {
			try {
				return arguments_parseArguments("args", e);
			} catch (e) {
				throw e instanceof c.dz ? bad("has a quote that is not closed", "") : e;
			}
		}
		function bad(e, t) {
			return new Refusal("bad-command", `The command ${e}.`, `${t} Accepted: \`/experiment NAME [ARGUMENTS] @COMMIT\`, \`/experiment NAME --continue KEY\` or \`/stop NAME\`.`.trim());
		}
		var Ae = r(1166);
		function findExperiment(e, t) {
			return t === void 0 ? void 0 : e.experiments.get(t);
		}
		function unknownExperiment(e, t) {
			let n = [...e.experiments.keys()].slice(0, 20).join(", "), r = n === "" ? "None is described in .github/experiments.yml yet." : `Accepted: ${n}.`;
			return t === void 0 ? new Refusal("experiment-needed", "It is not said which experiment is to be started.", `Set the input experiment. ${r}`) : new Refusal("unknown-experiment", `There is no experiment named ${JSON.stringify(t.slice(0, 64))}.`, r);
		}
		let je = "Somebody who may push looks at the commit and starts it by hand: run the dispatch workflow with the input sha set to the whole commit.";
		function requireOwnBranch(e) {
			let { pull: t } = e;
			if (!(t === void 0 || (requireSameRepository(`${e.owner}/${e.repo}`, t.headRepository), ![
				t.author,
				e.sender?.login ?? "",
				e.triggeringActor
			].some((e) => (0, Ae.q)(e, "dependabot[bot]"))))) throw new Refusal("dependabot", "Dependabot's pull requests get no secrets, so nothing is started for them.", je);
		}
		function requireSameRepository(e, t) {
			if (!(t !== void 0 && (0, Ae.q)(e, t))) throw new Refusal("fork", "The pull request comes from a fork, whose code gets no secrets, so nothing is started for it.", je);
		}
		let nothing = (e, t) => ({
			kind: "nothing",
			reason: e,
			message: t
		});
		function findIdle(e, t) {
			if (t.inline === void 0) switch (e.event) {
				case "workflow_dispatch":
				case "schedule": return;
				case "pull_request": return [
					"labeled",
					"unlabeled",
					"synchronize",
					"closed"
				].includes(e.action) && e.pull !== void 0 ? void 0 : otherEvent(e);
				case "issue_comment": return e.action !== "created" || e.pullRequest === void 0 ? otherEvent(e) : parseCommand(e.comment ?? "") === void 0 ? nothing("no-command", "The comment is no command.") : void 0;
				default: return otherEvent(e);
			}
		}
		function otherEvent({ event: e, action: t }) {
			let n = t === "" ? e : `${e} (${t})`;
			return nothing("other-event", `Nothing follows from the event ${n}.`);
		}
		function decideAsk(e, t, n) {
			let r = findIdle(e, t);
			if (r !== void 0) return r;
			if (t.inline !== void 0) return startInline(e, t, {
				...n.defaults,
				...t.inline
			});
			let { pull: i } = e;
			if (e.event === "issue_comment") return askOfComment(e, t, n);
			if (e.event !== "pull_request" || i === void 0) return startFromInputs(e, t, n);
			if (e.action === "closed") return {
				kind: "closed",
				pull: i.number
			};
			if (e.action === "synchronize") return {
				kind: "pushed",
				pull: i.number,
				sha: i.headSha
			};
			let a = e.label ?? "";
			return e.action === "unlabeled" ? {
				kind: "unlabeled",
				label: a,
				pull: i.number
			} : startFromLabel(e, t, n);
		}
		function startFromLabel(e, t, n) {
			let r = e.label ?? "", i = [...n.experiments.values()].find((e) => (0, Ae.q)(e.label, r)), a = t.experiment === void 0 || t.experiment === i?.name;
			return i === void 0 || !a ? nothing("other-label", `The label ${JSON.stringify(r.slice(0, 50))} asks for no experiment here.`) : (requireOwnBranch(e), {
				kind: "start",
				experiment: i,
				args: t.args,
				sha: e.sha,
				pull: e.pull?.number,
				atHead: !0,
				label: i.label,
				continueFrom: void 0
			});
		}
		function startInline(e, t, n) {
			return requireOwnBranch(e), {
				kind: "start",
				experiment: n,
				args: t.args,
				sha: e.pull === void 0 ? t.sha ?? e.sha : e.sha,
				pull: e.pull?.number ?? t.pull,
				atHead: e.pull !== void 0,
				label: e.action === "labeled" ? e.label : void 0,
				continueFrom: t.continueFrom
			};
		}
		function startFromInputs(e, t, n) {
			let [r, ...i] = [...n.experiments.values()], a = t.experiment === void 0 && i.length === 0 ? r : findExperiment(n, t.experiment);
			if (a === void 0) throw unknownExperiment(n, t.experiment);
			return {
				kind: "start",
				experiment: a,
				args: t.args,
				sha: t.sha ?? e.sha,
				pull: t.pull,
				atHead: !1,
				label: void 0,
				continueFrom: t.continueFrom
			};
		}
		function askOfComment(e, t, n) {
			let r = parseCommand(e.comment ?? ""), i = e.pullRequest;
			return r === void 0 || i === void 0 ? nothing("no-command", "The comment is no command.") : t.experiment !== void 0 && t.experiment !== r.experiment ? nothing("no-command", `The command is for ${r.experiment}, and this workflow is for ${t.experiment}.`) : askOfCommand(r, i, {
				wish: t,
				config: n
			});
		}
		function askOfCommand(e, t, { wish: n, config: r }) {
			if (e.kind === "stop") return {
				kind: "stop",
				experiment: e.experiment,
				pull: t
			};
			let i = findExperiment(r, e.experiment);
			if (i === void 0) throw unknownExperiment(r, e.experiment);
			return e.kind === "continue" ? {
				kind: "continue",
				experiment: i.name,
				key: e.key,
				sha: e.sha,
				pull: t
			} : {
				kind: "start",
				experiment: i,
				args: [...n.args, ...e.args],
				sha: e.sha,
				pull: t,
				atHead: !0,
				label: void 0,
				continueFrom: void 0
			};
		}
		var Q = r(8033);
		function actorsOf(e) {
			let { sender: t, triggeringActor: n } = e, r = {
				login: n,
				type: ""
			};
			if (e.event === "schedule") return e.runAttempt > 1 ? [requireLogin(r)] : [];
			if (t === void 0) throw noSender();
			return (0, Ae.q)(t.login, n) ? [t] : [t, requireLogin(r)];
		}
		function requireLogin(e) {
			if (e.login === "") throw noSender();
			return e;
		}
		function noSender() {
			return new Refusal("no-sender", "GitHub does not say who asked, so nobody's right can be checked.", "Ask again from an account that may push.");
		}
		function isBot({ login: e, type: t }) {
			return /\[bot\]$/i.test(e) || t !== "" && t !== "User";
		}
		function requireAllowedBot(e, t) {
			let bare = (e) => e.replace(/\[bot\]$/i, "");
			if (!t.allowedBots.some((t) => (0, Ae.q)(bare(t), bare(e.login)))) throw new Refusal("bot-not-allowed", `${e.login} is a bot or app and is not listed as one that may start a run.`, "A person who may push asks instead, or an administrator lists it under limits.allowed-bots in .github/experiments.yml.");
		}
		function requireRole(e, t, n) {
			if (t.kind === "failed") throw gate_authority_unknown(e, `GitHub answered ${t.status ?? "nothing"}`);
			let r = (0, Q.Z)(t.body, "user"), i = (0, Q.Z)(r, "login");
			if (typeof i != "string" || !(0, Ae.q)(i, e.login)) throw gate_authority_unknown(e, "the answer is about another account");
			let a = (0, Q.Z)(r, "type");
			if (typeof a != "string") throw gate_authority_unknown(e, "the answer does not say what kind of account it is");
			if (isBot({
				login: i,
				type: a
			})) return requireAllowedBot({
				login: i,
				type: a
			}, n);
			let o = G.map((e) => (0, Q.Z)(r, "permissions", e));
			if (!o.every((e) => typeof e == "boolean")) throw gate_authority_unknown(e, "the answer has no permission flags");
			let s = G.indexOf(n.minimumRole);
			if (!o.slice(0, s + 1).every((e) => e === !0)) throw new Refusal("role-too-low", `${e.login} may not start or stop runs here: it takes the role ${n.minimumRole}${shownRole(t.body)}.`, "Ask somebody with that role to do it.");
		}
		function gate_authority_unknown(e, t) {
			return new Refusal("role-unknown", `The role of ${e.login} could not be checked: ${t}.`, "Run the job again; if it stays, ask from an account that is a collaborator.");
		}
		function shownRole(e) {
			let t = (0, Q.Z)(e, "role_name");
			return typeof t == "string" && /^[\w .-]{1,40}$/.test(t) ? `, and this account has ${t}` : "";
		}
		function authorityRules(e, t) {
			let n = [e.minimumRole, t.minimumRole].filter((e) => e !== void 0), r = Math.max(...n.map((e) => G.indexOf(e)));
			return {
				minimumRole: G[r] ?? "push",
				allowedBots: e.allowedBots ?? t.allowedBots
			};
		}
		function outcomeOf(e, t) {
			return {
				decision: t.decision ?? "refuse",
				reason: t.reason,
				message: t.message,
				next: t.next ?? "",
				plans: t.plans ?? [],
				stops: t.stops ?? [],
				pullRequest: e.pull,
				sha: e.sha,
				mayComment: e.mayComment
			};
		}
		function findStanding({ intent: e, isArm: t, anew: n }, r) {
			let i = r.filter((t) => t.intent.key === e.key), a = Math.max(0, ...i.map((e) => e.intent.generation)), o = i.filter((e) => e.intent.generation === a), s = o.filter(({ line: e }) => !isVerdict(e.state)).at(-1);
			if (s !== void 0) return {
				kind: "open",
				record: s
			};
			let c = t && !n ? r.filter((t) => isSameArm(t.intent, e)) : [], l = [...t ? o : [], ...c].find(({ line: e }) => e.state === "succeeded");
			if (l !== void 0) return {
				kind: "done",
				record: l
			};
			let u = c.find(({ line: e }) => !isVerdict(e.state));
			return u === void 0 ? {
				kind: "start",
				generation: a + 1
			} : {
				kind: "elsewhere",
				record: u
			};
		}
		function isSameArm(e, t) {
			let [n, r] = [e, t].map((e) => JSON.stringify([
				e.experiment,
				e.arm,
				e.seed,
				e.sha,
				e.pull_request,
				e.target,
				e.modal_environment,
				e.argv.map((t) => withoutKey(t, e))
			]));
			return n === r;
		}
		function withoutKey(e, { key: t, generation: n, continue_from: r }) {
			let i = e.replaceAll(`${t}-g${n}`, "{name}").replaceAll(t, "{key}");
			return r === null ? i : i.replaceAll(r, "{key}");
		}
		function planResume(e) {
			let t = e.args.find(isResume);
			if (t !== void 0) {
				if (e.mode === "require" && isOff(t)) throw new c.dz("resume", `The input resume is "require", but args switches resume off with ${JSON.stringify(t)}. Remove one of the two.`);
				return {
					args: e.args,
					argument: isOff(t) ? void 0 : t,
					by: "user",
					warnings: []
				};
			}
			if (e.mode === "off") return {
				args: e.args,
				argument: void 0,
				by: "none",
				warnings: []
			};
			let n = e.spelled ?? spelling(e.signature);
			return n === void 0 ? withoutResume(e) : {
				args: [...e.args, ...n],
				argument: n.join(" "),
				by: "injected",
				warnings: []
			};
		}
		function isResume(e) {
			return e.startsWith("resume=") || /^--(no-)?resume(=|$)/.test(e);
		}
		function isOff(e) {
			return e === "--no-resume" || /^(--)?resume=(false|0|no|off)$/i.test(e);
		}
		function spelling(e) {
			return e.kind === "raw" ? ["resume=true"] : e.options.find(({ names: e }) => e.includes("--resume"))?.flag === !0 ? ["--resume"] : void 0;
		}
		function withoutResume(e) {
			let t = e.signature.kind === "typed" ? e.signature.options.map(({ names: e }) => e[0]).join(", ") : "", n = t === "" ? "it takes no options" : `it takes ${t}`, r = "Give the function a parameter `resume: bool = False`, or say how it is spelled with the input resume-argument (for example `--resume true`)";
			if (e.mode === "require") throw new c.dz("resume", `The input resume is "require", but the target has no way to resume: ${n}. ${r}.`);
			let i = `Resume was not injected: the target has no boolean option --resume (${n}). A retry or a preemption will start from zero unless the code resumes by itself. ${r}, or set resume to "off".`;
			return {
				args: e.args,
				argument: void 0,
				by: "none",
				warnings: [i]
			};
		}
		let Me = /\{(key|experiment|arm|seed|pr|sha)\}/g;
		function identifyRun(e, t, n) {
			let r = e.pullRequest ?? t.pullRequest, i = [
				t.repositoryId,
				e.name,
				t.sha,
				e.target.text,
				e.args,
				e.continueFrom ?? null,
				e.modalEnvironment ?? null,
				r ?? null,
				t.runId,
				...e.arm === void 0 && e.seed === void 0 ? [] : [e.arm ?? null, e.seed ?? null]
			];
			return {
				key: n(JSON.stringify(i)).slice(0, 12),
				experiment: e.name,
				sha: t.sha,
				pullRequest: r
			};
		}
		function fillPlaceholders(e, t) {
			let n = {
				key: e.continueFrom ?? t.key,
				experiment: t.experiment,
				arm: e.arm,
				seed: e.seed?.toString(),
				pr: t.pullRequest?.toString(),
				sha: t.sha
			};
			return e.args.map((e) => e.replace(Me, (e, t) => {
				let r = n[t];
				if (r !== void 0) return r;
				let i = t === "pr" ? "this run belongs to no pull request: set the input pull-request" : "this run is not part of a sweep";
				throw new c.dz("args", `The input args contains ${e}, but ${i}, or remove the placeholder.`);
			}));
		}
		function planCommand(e, t, n) {
			let r = planResume({
				mode: e.resume,
				args: fillPlaceholders(e, t),
				signature: n,
				...e.resumeArgument === void 0 ? {} : { spelled: e.resumeArgument }
			}), i = n.kind === "raw" && r.args.length > 0 ? ["--", ...r.args] : r.args, a = [...targetWords(e.target), ...i], o = e.modalEnvironment === void 0 ? [] : ["--env", e.modalEnvironment], s = [...r.warnings, ...identityWarnings(e, r)];
			return {
				argv: [
					"run",
					"--detach",
					...o,
					...a
				],
				resume: r,
				warnings: s
			};
		}
		function withName(e, t) {
			return [
				"run",
				"--detach",
				"--name",
				t,
				...e.argv.slice(2)
			];
		}
		function targetWords(e) {
			return e.module ? ["-m", e.text] : [e.text];
		}
		function identityWarnings(e, t) {
			let n = e.args.some((e) => e.includes("{key}"));
			return t.by === "none" || n || e.continueFrom !== void 0 ? [] : ["Resume is on and no argument contains {key}: if two runs write their checkpoints to the same directory, each continues the other's. Name the directory by the run, for example `run_name={key}`, or say with continue-from which run is meant to be continued."];
		}
		let gate_intent_minutes = (e, t) => e === void 0 ? t : Math.max(1, Math.ceil(e / 60));
		function inputsOf(e, t) {
			let { experiment: n } = e;
			return {
				target: target_parseTarget(n.target),
				args: t.args,
				name: n.name,
				resume: n.resume ?? "inject",
				workingDirectory: n.workingDirectory ?? ".",
				modalCommand: n.modalCommand ?? ["modal"],
				launchTimeout: gate_intent_minutes(n.launchTimeout, 60),
				entrypointWait: gate_intent_minutes(n.entrypointWait, 30),
				onCancel: n.onCancel ?? "auto",
				...(0, Z.s)({
					pullRequest: e.pull,
					resumeArgument: n.resumeArgument,
					continueFrom: e.continueFrom,
					modalEnvironment: n.modalEnvironment,
					arm: t.name ?? void 0,
					seed: t.seed ?? void 0
				})
			};
		}
		function draftCommand(e, t, n) {
			if (n.signature !== void 0) try {
				return planCommand(e, t, n.signature);
			} catch (e) {
				throw !(e instanceof c.dz) || e.input !== "resume" ? e : new Refusal("resume", e.message, "Mend the target, or set `resume` of the experiment to inject or off.");
			}
		}
		function intentOf(e, t, n) {
			let { inputs: r, run: i, arm: a, facts: o, plan: s } = e, c = appName({
				key: i.key,
				generation: t
			});
			return {
				schema_version: 1,
				key: i.key,
				generation: t,
				experiment: i.experiment,
				arm: a.name,
				seed: a.seed,
				pull_request: i.pullRequest ?? null,
				sha: i.sha,
				target: r.target.module ? `-m ${r.target.text}` : r.target.text,
				argv: [...s === void 0 ? bareCommand(e, c) : withName(s, c)],
				resume_argument: s?.resume.argument ?? null,
				continue_from: r.continueFrom ?? null,
				modal_environment: r.modalEnvironment ?? null,
				timeout: o.timeout,
				retries: o.retries,
				gpu: o.gpu,
				price_bound: o.priceBound,
				max_cost: n.ask.experiment.maxCost ?? null,
				deadline: n.deadline ?? null,
				label: n.ask.label ?? null,
				policies: {
					...n.policies,
					...r.onCancel === "auto" ? {} : { "on-cancel": r.onCancel }
				},
				asked_by: n.askedBy,
				workflow_run: n.workflowRun,
				findings: o.findings
			};
		}
		function bareCommand({ inputs: e, args: t }, n) {
			return [
				"run",
				"--detach",
				"--name",
				n,
				...e.modalEnvironment === void 0 ? [] : ["--env", e.modalEnvironment],
				...targetWords(e.target),
				...t
			];
		}
		function settingsOf(e, t) {
			let { inputs: n, args: r, facts: i, plan: a } = e;
			return {
				working_directory: n.workingDirectory,
				args: [...r],
				resume: n.resume,
				resume_argument: n.resumeArgument === void 0 ? null : [...n.resumeArgument],
				resume_decided: a !== void 0,
				one_blocking_call: i.oneBlockingCall,
				launch_timeout: n.launchTimeout,
				entrypoint_wait: n.entrypointWait,
				stay: t.stay === void 0 || t.stay === 0 ? 0 : gate_intent_minutes(t.stay, 0),
				on_cancel: n.onCancel,
				modal_command: t.modalCommand === void 0 ? null : [...t.modalCommand],
				modal_version: t.modalVersion ?? null,
				python_requirements: t.pythonRequirements ?? null
			};
		}
		function policiesOf(e) {
			let { policies: t = {} } = e;
			return {
				"on-close": t.onClose ?? "stop",
				"on-push": t.onPush ?? "keep",
				"on-unlabel": t.onUnlabel ?? "keep",
				"no-progress": t.noProgress ?? "keep",
				"label-on-push": t.labelOnPush ?? "remove",
				"label-on-end": t.labelOnEnd ?? "remove",
				...e.onCancel === void 0 || e.onCancel === "auto" ? {} : { "on-cancel": e.onCancel }
			};
		}
		function boundSeconds(e) {
			let t = e.retries ?? 10;
			return (e.timeout ?? 86400) * (t + 1) + 60 * t;
		}
		function horizonOf(e) {
			return e.horizon ?? 21;
		}
		function requireRunLimits(e, t, { limits: n, now: r }) {
			requireKnown(t, n);
			let { dollars: i = 0, gpus: a = 0 } = t;
			if (n.dollars !== void 0 && i > n.dollars) throw new Refusal("limit-dollars", `The run could cost ${(0, b.nT)(i)} at worst: price \u00d7 timeout \u00d7 (retries + 1). One run may cost ${(0, b.nT)(n.dollars)}.`, "Lower timeout or retries in the source, take a smaller GPU, or have limits.dollars raised.");
			if (n.gpus !== void 0 && a > n.gpus) throw new Refusal("limit-gpus", `The run asks for ${a} GPUs. One run may have ${n.gpus}.`, "Ask for fewer, or have limits.gpus raised.");
			requireHorizon(e, n, r);
		}
		function requireKnown(e, t) {
			let n = t.dollars !== void 0 || t.dollarsOpen !== void 0, r = t.gpus !== void 0 || t.gpusOpen !== void 0, i = n && e.dollars === void 0 ? "what the run costs at worst" : "how many GPUs the run has";
			if (n && e.dollars === void 0 || r && e.gpus === void 0) throw new Refusal("unknown-cost", `The repository has a limit on it, and the source does not settle ${i}.`, "Write timeout, retries and gpu as plain values in the decorator, or state them for the experiment in .github/experiments.yml; a GPU without a known price needs one under prices.");
		}
		function requireHorizon(e, t, n) {
			let { deadline: r } = e, i = r === null ? Infinity : (Date.parse(r) - n) / 1e3, a = Math.min(boundSeconds(e), i) / 86400;
			if (!(a + 7 <= horizonOf(t))) throw new Refusal("limit-horizon", `The run could last ${formatDuration(Math.round(a * 24) * 3600)}, and its result would be looked for until after the ${horizonOf(t)} days for which runs are watched.`, "Lower timeout or retries, give the experiment a deadline, or raise limits.horizon and poll's horizon together.");
		}
		function tally(e, t, n) {
			let r = e.filter(({ line: e }) => !isVerdict(e.state)), i = e.filter(({ createdAt: e, line: t }) => n.now - Date.parse(e) < 864e5 && t.cause !== "withdrawn"), a = i.filter(({ intent: e }) => n.pull !== null && e.pull_request === n.pull), sum = (e) => r.reduce((t, { intent: n }) => t + e(n), 0);
			return [
				{
					reason: "limit-running",
					most: t.running,
					have: r.length,
					say: (e, t) => `${e} runs would be open at once, and ${t} may be.`
				},
				{
					reason: "limit-per-pull-request",
					most: t.perPullRequest,
					have: a.length,
					say: (e, t) => `The pull request would have started ${e} runs within 24 hours, and it may start ${t}.`
				},
				{
					reason: "limit-per-day",
					most: t.perDay,
					have: i.length,
					say: (e, t) => `The repository would have started ${e} runs within 24 hours, and it may start ${t}.`
				},
				{
					reason: "limit-dollars-open",
					most: t.dollarsOpen,
					have: sum((e) => e.price_bound ?? 0),
					say: (e, t) => `All open runs together could cost ${(0, b.nT)(e)} at worst, and they may cost ${(0, b.nT)(t)}.`
				},
				{
					reason: "limit-gpus-open",
					most: t.gpusOpen,
					have: sum(({ gpu: e }) => gpuCount(e)),
					say: (e, t) => `All open runs together would have ${e} GPUs, and they may have ${t}.`
				}
			];
		}
		function gpuCount(e) {
			let t = e === null ? [] : (0, b.sU)(e) ?? [];
			return Math.max(0, ...t.map(({ count: e }) => e));
		}
		function findExceeded(e, t, n) {
			let r = tally(e, t, n).find(({ most: e, have: t }) => e !== void 0 && t > e);
			if (r?.most !== void 0) return new Refusal(r.reason, r.say(r.have, r.most), `Wait until others have ended, stop one, or have limits.${r.reason.slice(6)} raised in .github/experiments.yml.`);
		}
		function judgeWritten(e, t, n) {
			let r = t.filter(({ id: t }) => t < e.id), i = r.find(({ intent: t, line: n }) => t.key === e.intent.key && t.generation === e.intent.generation && n.cause !== "withdrawn");
			return i === void 0 ? findExceeded([...r, e], n.limits, {
				pull: e.intent.pull_request,
				now: n.now
			}) : new Refusal("duplicate", `The same run was asked for at the same moment and is on record as ${i.id}.`, "Nothing: the other request goes on.");
		}
		var Ne = r(6760);
		async function audit(e, t) {
			let { runAudit: n } = await Promise.all([r.e(283), r.e(718)]).then(r.bind(r, 7718));
			return n(e, t);
		}
		r(1111).F;
		async function auditTarget(e, t) {
			let { target: n, resumeArgument: r, args: i, resume: a } = t, o = Ne.posix.join(t.workingDirectory.replace(/\/+$/, ""), "."), { facts: s, findings: c } = await audit(o === "." ? e : audit_target_below(e, o), {
				target: n.text,
				module: n.module,
				args: i,
				resume: a,
				configuration: {
					...t.configuration,
					...(0, Z.s)({ resumeArgument: r?.join(" ") })
				}
			}).then((e) => ({
				facts: e.target,
				findings: e.findings
			}));
			return {
				signature: signatureOf(s.parameters),
				timeout: s.timeout === "unknown" ? null : s.timeout,
				retries: retriesOf(s),
				gpu: gpuOf(s),
				oneBlockingCall: s.blocking.kind === "exactly-one" && !s.blocking.trailing,
				facts: s,
				findings: c.map((e) => ({
					...e,
					file: Ne.posix.join(o, e.file)
				}))
			};
		}
		let audit_target_below = (e, t) => ({
			read: (n) => e.read(`${t}/${n}`),
			...e.list !== void 0 && { list: async (n) => e.list?.(n === "" ? t : `${t}/${n}`) }
		});
		function signatureOf(e) {
			if (e.kind === "raw") return { kind: "raw" };
			if (e.kind !== "typed") return;
			let { parameters: t } = e;
			return t.some(({ type: e }) => e.kind === "unknown" || e.kind === "refused") ? void 0 : {
				kind: "typed",
				options: t.map(({ option: e, type: t }) => {
					let n = t.kind === "boolean";
					return {
						names: n ? [e, e.replace("--", "--no-")] : [e],
						flag: n
					};
				})
			};
		}
		function retriesOf({ retries: e }) {
			return e === "unknown" || e.count === "unknown" ? null : Number.isSafeInteger(e.count) && e.count >= 0 ? e.count : null;
		}
		function gpuOf({ gpu: e }) {
			return e === "unknown" || e.length === 0 ? null : e.map(({ type: e, count: t }) => t === 1 ? e : `${e}:${t}`).join(", ").slice(0, 60);
		}
		async function draftRuns(e, t, n) {
			let r = [], i = new Map(), a = n.ports.sources.files(e.sha);
			for (let o of t) {
				let t = inputsOf(e, o), s = identifyRun(t, (0, Ae.BT)(n.request.event, e), n.ports.hash), c = fillPlaceholders(t, s), l = await auditTarget(a, {
					...t,
					args: c,
					configuration: auditSettings(e)
				});
				for (let e of l.findings) i.set(JSON.stringify([
					e.file,
					e.line,
					e.id,
					e.harm
				]), e);
				let u = factsOf(e.experiment, l);
				r.push({
					inputs: t,
					run: s,
					arm: o,
					args: c,
					facts: u,
					plan: draftCommand(t, s, u)
				});
			}
			n.seen.findings = [...i.values()], requireAudit(e.experiment, n);
			for (let e of new Set(r.flatMap(({ plan: e }) => e?.warnings ?? []))) n.ports.log.warning(e);
			return r;
		}
		function auditSettings({ experiment: e }) {
			return (0, Z.s)({
				needs: e.needs,
				ignore: [...e.audit?.ignore ?? [], ...installsItsOwn(e) ? ["imports"] : []],
				availableImports: e.audit?.availableImports,
				gpuDollarsPerHour: pricesOf(e).gpuHour
			});
		}
		let installsItsOwn = ({ audit: e, modalCommand: t, pythonRequirements: n }) => e?.availableImports === void 0 && (t !== void 0 || n !== void 0), Pe = [
			"note",
			"warning",
			"error",
			"never"
		];
		function requireAudit(e, { request: t, seen: n }) {
			let r = [e.audit?.failOn, t.failOn].filter((e) => e !== void 0), i = Pe.find((e) => r.includes(e)) ?? "error";
			if (!fails(n.findings, i)) return;
			let [a] = n.findings, o = a === void 0 ? "" : ` ${a.file}:${a.line}: ${a.harm}`;
			throw new Refusal("audit", `The audit of the target found ${counts(n.findings)}.${o}`, "Mend what the summary lists, or say in .github/experiments.yml under audit what to leave out.");
		}
		function factsOf(e, t) {
			let n = e.gpu === "none" ? "" : e.gpu, r = gate_draft_gpuOf(t) ?? n, i = t.timeout ?? e.timeout ?? null, a = t.retries ?? e.retries ?? null;
			return {
				timeout: i,
				retries: a,
				gpu: r === void 0 || r === "" ? null : r,
				gpuKnown: r !== void 0,
				containers: containersOf(t),
				priceBound: priceOf({
					gpu: r,
					timeout: i,
					retries: a,
					count: containersOf(t),
					prices: pricesOf(e)
				}),
				signature: t.signature,
				oneBlockingCall: t.oneBlockingCall,
				findings: recordFindings([...t.findings])
			};
		}
		function gate_draft_gpuOf({ facts: e }) {
			return e.gpu === "unknown" ? void 0 : e.gpu.map(({ type: e, count: t }) => t === 1 ? e : `${e}:${t}`).join(", ").slice(0, 60);
		}
		function containersOf({ facts: e }) {
			let { blocking: t } = e;
			return t.kind === "spawns-only" ? t.atMost === "many" ? void 0 : Math.max(1, t.atMost) : 1;
		}
		function pricesOf({ prices: e }) {
			return e === void 0 ? b.e_ : (0, b.PI)(Object.fromEntries(e), "configuration");
		}
		function priceOf(e) {
			let { gpu: t, count: n, timeout: r, retries: i, prices: a } = e;
			return t === void 0 || n === void 0 ? null : (0, b.pn)({
				gpu: t,
				count: n,
				timeout: r,
				retries: i,
				prices: a,
				cores: .125,
				gib: .125
			}) ?? null;
		}
		function lowerNumbers(e, t) {
			let n = [...e.experiments].map(([e, n]) => {
				let r = t.experiments.get(e);
				return [e, r === void 0 ? n : lowerExperiment(n, r)];
			});
			return {
				...e,
				limits: lowerLimits(e.limits, t.limits),
				experiments: new Map(n)
			};
		}
		function lowerLimits(e, t) {
			return {
				...e,
				...(0, Z.s)({
					running: lower(e.running, t.running),
					perPullRequest: lower(e.perPullRequest, t.perPullRequest),
					perDay: lower(e.perDay, t.perDay),
					dollars: lower(e.dollars, t.dollars),
					dollarsOpen: lower(e.dollarsOpen, t.dollarsOpen),
					gpus: lower(e.gpus, t.gpus),
					gpusOpen: lower(e.gpusOpen, t.gpusOpen),
					deadline: lower(e.deadline, t.deadline)
				})
			};
		}
		function lowerExperiment(e, t) {
			let n = lower(e.results?.maxSize, t.results?.maxSize), r = e.results === void 0 ? void 0 : {
				...e.results,
				...(0, Z.s)({ maxSize: n })
			};
			return {
				...e,
				...(0, Z.s)({
					maxCost: lower(e.maxCost, t.maxCost),
					deadline: lower(e.deadline, t.deadline),
					stay: e.stay === void 0 ? void 0 : lower(e.stay, t.stay),
					launchTimeout: lower(e.launchTimeout, t.launchTimeout),
					entrypointWait: lower(e.entrypointWait, t.entrypointWait),
					results: r
				})
			};
		}
		function lower(e, t) {
			return e === void 0 || t === void 0 ? e ?? t : Math.min(e, t);
		}
		function orderOf(e, t, n) {
			return e.kind === "start" ? {
				ask: e,
				only: void 0
			} : orderOfContinue(e, t, n);
		}
		function orderOfContinue(e, t, { config: n }) {
			let r = t.find(({ intent: t }) => t.key === e.key && t.experiment === e.experiment), i = findExperiment(n, e.experiment);
			if (r === void 0 || i === void 0) throw new Refusal("unknown-key", `No run of ${e.experiment} with the key ${e.key} is on record.`, "The run's comment shows its key; records older than the horizon are not looked at.");
			let { arm: a, seed: o, sha: s } = r.intent;
			return {
				ask: {
					kind: "start",
					experiment: i,
					args: [],
					sha: e.sha ?? s,
					pull: e.pull,
					atHead: e.sha !== void 0,
					label: void 0,
					continueFrom: r.intent.continue_from ?? r.intent.key
				},
				only: a === null && o === null ? void 0 : {
					name: a,
					seed: o
				}
			};
		}
		async function placeOrder(e, t) {
			let { ask: n } = e;
			if (n.pull !== void 0) return await requireHead(e, t), e;
			if (t.request.event.event !== "workflow_dispatch") return e;
			let r = await t.ports.sources.pullsOf(n.sha);
			if (r === void 0) throw new Refusal("unknown-commit", `The repository has no commit ${n.sha}.`, "Give the input sha a whole commit of 40 characters.");
			let [i, ...a] = r.filter((e) => e.open && e.headSha === n.sha);
			return i === void 0 || a.length > 0 ? e : {
				...e,
				ask: {
					...n,
					pull: i.number
				}
			};
		}
		async function requireHead({ ask: e }, { ports: t, request: n }) {
			if (e.pull === void 0 || !(e.atHead || n.event.event === "issue_comment")) return;
			let r = await t.sources.pull(e.pull);
			if (!r.open) throw new Refusal("closed", `Pull request ${e.pull} is closed.`, "Reopen it, or start the commit with the dispatch workflow.");
			if (requireSameRepository(`${n.event.owner}/${n.event.repo}`, r.headRepository), e.atHead && !(0, Ae.q)(r.headSha, e.sha)) throw new Refusal("ref-changed", `Pull request ${e.pull} is at ${r.headSha.slice(0, 12)} now, and ${e.sha.slice(0, 12)} was asked for.`, "Look at the newer commit and ask again.");
		}
		async function lowerByCopy({ ask: e, only: t }, { ports: n, config: r, request: i }) {
			let a = {
				ask: e,
				only: t,
				config: r
			};
			if (i.wish.inline === void 0 && r.experiments.size === 0) return a;
			let o = await n.sources.config(e.sha).catch((e) => {
				if (!(e instanceof c.dz)) throw e;
				n.log.warning(`The commit's own copy of the configuration is not right, and counts for nothing: ${e.message}`);
			});
			if (o === void 0) return a;
			let s = lowerNumbers(r, o), l = i.wish.inline === void 0 ? s.experiments.get(e.experiment.name) : void 0;
			return {
				only: t,
				config: s,
				ask: l === void 0 ? e : {
					...e,
					experiment: l
				}
			};
		}
		function listArms({ ask: e, only: t }) {
			let { sweep: n, args: r = [], resume: i } = e.experiment, a = expandSweep(n, {
				args: r,
				asked: e.args
			});
			if (i !== "off" && requireDistinctPaths(a), t === void 0) return a;
			let o = a.filter(({ name: e, seed: n }) => e === t.name && n === t.seed);
			if (o.length > 0) return o;
			throw new Refusal("unknown-key", `The experiment has no arm ${armLabel(t)} any more.`, "Put the arm back into the sweep, or start the experiment anew.");
		}
		function shortHash(e) {
			let t = 2166136261, n = 16777619;
			for (let r = 0; r < e.length; r += 1) {
				let i = e.charCodeAt(r);
				t = Math.imul(t ^ i, 16777619), n = Math.imul(n ^ i, 2246822507);
			}
			return `${(t >>> 0).toString(16)}-${(n >>> 0).toString(16)}`;
		}
		function safeName(e, t) {
			return t(e) === e ? e : `hidden-${shortHash(e)}`;
		}
		function requireLimits(e, { records: t }, { config: n, ports: r }) {
			let { limits: i } = n, a = r.clock.now().getTime();
			for (let { draft: t, intent: n } of e) {
				let { gpuKnown: e, containers: r, priceBound: o } = t.facts, s = e && r !== void 0 ? gpuCount(n.gpu) * r : void 0;
				requireRunLimits(n, {
					dollars: o ?? void 0,
					gpus: s
				}, {
					limits: i,
					now: a
				});
			}
			let o = new Date(a).toISOString(), s = e.map(({ intent: e }) => ({
				id: 0,
				createdAt: o,
				changedAt: o,
				intent: e,
				line: { state: "queued" }
			})), c = e[0]?.intent.pull_request ?? null, l = findExceeded([...t, ...s], i, {
				pull: c,
				now: a
			});
			if (l !== void 0) throw l;
		}
		async function writeRecords(e, t) {
			let n = [];
			try {
				for (let { draft: r, intent: i } of e) n.length > 0 && n.length % 30 == 0 && await t.ports.clock.wait(6e4), n.push({
					draft: r,
					record: await t.ports.records.create(i)
				});
				let r = await recount(n, t);
				return await setStatus(r, t), r;
			} catch (e) {
				throw e instanceof Refusal || await withdrawAll(n, t), e;
			}
		}
		async function recount(e, t) {
			let { ports: n, config: r } = t, i = {
				limits: r.limits,
				now: n.clock.now().getTime()
			}, a = await n.records.list(horizonOf(r.limits)), o = [], s;
			for (let r of e.toSorted((e, t) => e.record.id - t.record.id)) {
				let e = judgeWritten(r.record, a, i);
				if (e === void 0) {
					o.push(r);
					continue;
				}
				s ??= e;
				let c = await withdraw(r.record, t);
				a = a.map((e) => e.id === c.id ? c : e), n.log.warning(`The run ${r.record.intent.key} is taken back: ${e.message}`);
			}
			if (o.length === 0 && s !== void 0) throw s;
			return o;
		}
		function withdraw(e, { ports: t }) {
			return t.records.append(e, {
				...e.line,
				state: "stopped",
				cause: "withdrawn"
			});
		}
		async function withdrawAll(e, t) {
			for (let { record: n } of e) try {
				await withdraw(n, t);
			} catch {
				t.ports.log.warning(`The record ${n.id} could not be withdrawn; the next poll ends it.`);
			}
		}
		async function setStatus(e, { ports: t }) {
			let n = e[0]?.record.intent;
			n !== void 0 && await t.statuses.ensure({
				sha: n.sha,
				context: `experiment/${safeName(n.experiment, (0, pe.l)([]))}`,
				state: "pending",
				description: e.length === 1 ? "Queued" : `Queued: ${e.length} runs`
			});
		}
		async function start(e, t, n) {
			let { ports: r, seen: i, config: a } = t, o = await r.records.list(horizonOf(a.limits)), s = orderOf(e, o, t);
			i.sha = s.ask.sha;
			let c = await placeOrder(s, t);
			i.pull = c.ask.pull;
			let l = await lowerByCopy(c, t), u = listArms(l), d = await draftRuns(l.ask, u, {
				...t,
				config: l.config
			}), f = requestOf(l.ask, n, {
				...t,
				config: l.config
			}), p = {
				isArm: u.length > 1,
				anew: t.request.event.event === "schedule"
			};
			return carryOut({
				order: c,
				runs: d.map((e) => ({
					draft: e,
					standing: findStanding({
						intent: intentOf(e, 1, f),
						...p
					}, o)
				})),
				records: o,
				request: f
			}, {
				...t,
				config: l.config
			});
		}
		function requestOf(e, t, { config: n, ports: r, request: i }) {
			let a = Math.min(e.experiment.deadline ?? Infinity, n.limits.deadline ?? Infinity), o = r.clock.now().getTime() + a * 1e3;
			return {
				ask: e,
				askedBy: t.slice(0, 100),
				workflowRun: i.event.runId,
				deadline: Number.isFinite(o) ? new Date(o).toISOString() : void 0,
				policies: policiesOf(e.experiment)
			};
		}
		async function carryOut(e, t) {
			let { runs: n, order: r, request: i } = e, a = n.flatMap(({ draft: e, standing: t }) => t.kind === "open" ? [planOf(t.record, e, i)] : []), o = n.flatMap(({ draft: e, standing: t }) => t.kind === "start" ? [{
				draft: e,
				intent: intentOf(e, t.generation, i)
			}] : []);
			if (o.length === 0) return withoutNew(a, n, t);
			requireLimits(o, e, t), await requireHead(r, t);
			let s = (await writeRecords(o, t)).map(({ record: e, draft: t }) => planOf(e, t, i));
			return outcomeOf(t.seen, {
				decision: "launch",
				reason: "started",
				message: sayStarted(i.ask, s.length, n.length),
				plans: [...s, ...a]
			});
		}
		function withoutNew(e, t, { seen: n }) {
			if (e.length === 0) {
				let e = t.flatMap(({ standing: e }) => e.kind === "elsewhere" ? [e.record.intent.key] : []);
				return outcomeOf(n, {
					decision: "nothing",
					reason: "arms-done",
					message: `Every arm of the sweep has succeeded at this commit${e.length === 0 ? "" : `, or goes on (${e.slice(0, 5).join(", ")})`}. Other arguments or another commit start it anew.`
				});
			}
			return outcomeOf(n, {
				decision: "adopt",
				reason: "already-open",
				message: `The same request is on record and open (${e.map(({ intent: e }) => e.key).slice(0, 5).join(", ")}); nothing new is started.`,
				plans: e
			});
		}
		function planOf(e, t, { ask: n }) {
			let { id: r, intent: i } = e;
			return {
				schema_version: 1,
				record_id: r,
				intent: i,
				launch: settingsOf(t, n.experiment)
			};
		}
		function sayStarted({ experiment: e, sha: t }, n, r) {
			let i = `at ${t.slice(0, 12)}`;
			return r === 1 ? `${e.name} may start ${i}.` : `${n} of ${r} arms of ${e.name} may start ${i}.`;
		}
		function mayStop(e, t) {
			return Object.hasOwn(e.policies, t) && e.policies[t] === "stop";
		}
		function listStops(e, t, n) {
			return t.filter(({ intent: t, line: n }) => t.pull_request === e.pull && !isVerdict(n.state)).flatMap((t) => {
				let r = causeOf(e, t);
				if (r === void 0) return [];
				let i = t.line.app;
				return [stopRequestOf(t, {
					cause: r,
					appId: i,
					askedBy: e.kind === "stop" ? n : void 0
				})];
			});
		}
		function causeOf(e, { intent: t }) {
			switch (e.kind) {
				case "stop": return t.experiment === e.experiment ? "command" : void 0;
				case "closed": return mayStop(t, "on-close") ? "pull-closed" : void 0;
				case "unlabeled": return t.label !== null && (0, Ae.q)(t.label, e.label) && mayStop(t, "on-unlabel") ? "label-removed" : void 0;
				case "pushed": return t.sha !== e.sha && mayStop(t, "on-push") ? "newer-push" : void 0;
			}
		}
		async function stopByEvent(e, t, n) {
			let { ports: r, seen: i, config: a } = t;
			i.pull = e.pull, e.kind === "pushed" && await removeLabels(e.pull, t);
			let o = listStops(e, await r.records.list(horizonOf(a.limits)), n);
			if (o.length === 0) return outcomeOf(i, {
				decision: "nothing",
				reason: "nothing-open",
				message: `Pull request ${e.pull} has no open run that this stops.`
			});
			let s = o.length === 1 ? "One run is" : `${o.length} runs are`;
			return outcomeOf(i, {
				decision: "stop",
				reason: Fe[e.kind],
				message: `${s} to be stopped: ${Ie[e.kind]}.`,
				stops: o
			});
		}
		let Fe = {
			stop: "command",
			closed: "pull-closed",
			unlabeled: "label-removed",
			pushed: "newer-push"
		}, Ie = {
			stop: "a command asked for it",
			closed: "the pull request was closed",
			unlabeled: "the label was taken off",
			pushed: "the pull request has a newer commit"
		};
		async function removeLabels(e, { ports: t, config: n }) {
			let r = [...n.experiments.values()].filter((e) => policiesOf(e)["label-on-push"] === "remove");
			if (r.length === 0) return;
			let { labels: i } = await t.sources.pull(e);
			for (let n of i.filter((e) => r.some((t) => (0, Ae.q)(t.label, e)))) try {
				await t.sources.removeLabel(e, n);
			} catch (e) {
				let r = (0, c.bD)(e);
				t.log.warning(`The label ${n} could not be taken off: ${r} Grant the job pull-requests: write, and issues: write where that is not enough.`);
			}
		}
		async function gate(e, t) {
			let { event: n } = e, r = {
				findings: [],
				pull: n.pullRequest,
				sha: void 0,
				mayComment: !1
			};
			try {
				return {
					outcome: await decide(e, t, r),
					findings: r.findings
				};
			} catch (e) {
				let t = refusalOf(e);
				if (t === void 0) throw e;
				return {
					outcome: outcomeOf(r, t),
					findings: r.findings
				};
			}
		}
		function refusalOf(e) {
			return e instanceof Refusal ? e : e instanceof c.dz ? e.input === "config-path" ? new Refusal("bad-config", e.message, "Mend the file on the default branch; schema/experiments.json describes it to editors.") : new Refusal("bad-arguments", e.message, "Mend the experiment's arguments, or those of the request.") : void 0;
		}
		async function decide(e, t, n) {
			let { event: r, wish: i } = e, a = findIdle(r, i);
			if (a?.kind === "nothing") return outcomeOf(n, {
				...a,
				decision: "nothing"
			});
			let o = await t.sources.config();
			return follow(decideAsk(r, i, o), {
				request: e,
				ports: t,
				seen: n,
				config: o
			});
		}
		async function follow(e, t) {
			switch (e.kind) {
				case "nothing": return outcomeOf(t.seen, {
					...e,
					decision: "nothing"
				});
				case "closed":
				case "unlabeled":
				case "pushed": return stopByEvent(e, t, void 0);
				case "stop": return stopByEvent(e, t, await requireAuthority(t));
				case "start":
				case "continue": return start(e, t, await requireAuthority(t));
			}
		}
		async function requireAuthority({ request: e, ports: t, seen: n, config: r }) {
			let i = authorityRules(r.limits, e), a = actorsOf(e.event);
			for (let e of a) isBot(e) ? requireAllowedBot(e, i) : requireRole(e, await t.sources.permission(e.login), i);
			return n.mayComment = !0, a.at(-1)?.login ?? "schedule";
		}
		var Le = r(1917);
		let Re = {
			now: () => new Date(),
			wait: (e, t) => new Promise((n) => {
				if (t?.aborted) {
					n();
					return;
				}
				let done = () => {
					clearTimeout(r), t?.removeEventListener("abort", done), n();
				}, r = setTimeout(done, e);
				t?.addEventListener("abort", done, { once: !0 });
			})
		}, ze = e(import.meta.url)("node:stream/consumers");
		var Be = r(9896), Ve = r(857);
		/*! ./node_modules/@actions/github/lib/context.js */
		class Context {
			constructor() {
				if (this.payload = {}, process.env.GITHUB_EVENT_PATH) {
					if ((0, Be.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, Be.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
					else {
						let e = process.env.GITHUB_EVENT_PATH;
						process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${Ve.EOL}`);
					}
				}
				this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com", this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com", this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
			}
			get issue() {
				let e = this.payload;
				return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
			}
			get repo() {
				if (process.env.GITHUB_REPOSITORY) {
					let [e, t] = process.env.GITHUB_REPOSITORY.split("/");
					return {
						owner: e,
						repo: t
					};
				}
				if (this.payload.repository) return {
					owner: this.payload.repository.owner.login,
					repo: this.payload.repository.name
				};
				throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
			}
		}
		var He = r(9659), Ue = r(6752), __awaiter = function(e, t, n, r) {
			/*! ./node_modules/@actions/github/lib/internal/utils.js */
			function adopt(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n ||= Promise)(function(n, i) {
				function fulfilled(e) {
					try {
						step(r.next(e));
					} catch (e) {
						i(e);
					}
				}
				function rejected(e) {
					try {
						step(r.throw(e));
					} catch (e) {
						i(e);
					}
				}
				function step(e) {
					e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
				}
				step((r = r.apply(e, t || [])).next());
			});
		};
		function getAuthString(e, t) {
			if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
			if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
			return typeof t.auth == "string" ? t.auth : `token ${e}`;
		}
		function getProxyAgent(e) {
			return new He.HttpClient().getAgent(e);
		}
		function getProxyAgentDispatcher(e) {
			return new He.HttpClient().getAgentDispatcher(e);
		}
		function getProxyFetch(e) {
			let t = getProxyAgentDispatcher(e);
			return (e, n) => __awaiter(this, void 0, void 0, function* () {
				return (0, Ue.fetch)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
			});
		}
		function getApiBaseUrl() {
			return process.env.GITHUB_API_URL || "https://api.github.com";
		}
		function getUserAgentWithOrchestrationId(e) {
			let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
			if (t) {
				let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
				return e?.includes(n) ? e : `${e ? `${e} ` : ""}${n}`;
			}
			return e;
		}
		/*! ./node_modules/universal-user-agent/index.js */
		function getUserAgent() {
			return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
		}
		/*! ./node_modules/before-after-hook/lib/register.js */
		function register(e, t, n, r) {
			if (typeof n != "function") throw Error("method for before hook must be a function");
			return r ||= {}, Array.isArray(t) ? t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)() : Promise.resolve().then(() => e.registry[t] ? e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)() : n(r));
		}
		/*! ./node_modules/before-after-hook/lib/add.js */
		function addHook(e, t, n, hook) {
			let r = hook;
			e.registry[n] || (e.registry[n] = []), t === "before" && (hook = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t))), t === "after" && (hook = (e, t) => {
				let n;
				return Promise.resolve().then(e.bind(null, t)).then((e) => (n = e, r(n, t))).then(() => n);
			}), t === "error" && (hook = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => r(e, t))), e.registry[n].push({
				hook,
				orig: r
			});
		}
		/*! ./node_modules/before-after-hook/lib/remove.js */
		function removeHook(e, t, n) {
			if (!e.registry[t]) return;
			let r = e.registry[t].map((e) => e.orig).indexOf(n);
			r !== -1 && e.registry[t].splice(r, 1);
		}
		/*! ./node_modules/before-after-hook/index.js */
		let We = Function.bind, Ge = We.bind(We);
		function bindApi(e, t, n) {
			let r = Ge(removeHook, null).apply(null, n ? [t, n] : [t]);
			e.api = { remove: r }, e.remove = r, [
				"before",
				"error",
				"after",
				"wrap"
			].forEach((r) => {
				let i = n ? [
					t,
					r,
					n
				] : [t, r];
				e[r] = e.api[r] = Ge(addHook, null).apply(null, i);
			});
		}
		function Singular() {
			let e = Symbol("Singular"), t = { registry: {} }, n = register.bind(null, t, e);
			return bindApi(n, t, e), n;
		}
		function Collection() {
			let e = { registry: {} }, t = register.bind(null, e);
			return bindApi(t, e), t;
		}
		let Ke = {
			Singular,
			Collection
		};
		/*! ./node_modules/@octokit/endpoint/dist-bundle/index.js */
		var qe = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
			},
			mediaType: { format: "" }
		};
		function lowercaseKeys(e) {
			return e ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {};
		}
		function isPlainObject(e) {
			if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		function mergeDeep(e, t) {
			let n = Object.assign({}, e);
			return Object.keys(t).forEach((r) => {
				isPlainObject(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
			}), n;
		}
		function removeUndefinedProperties(e) {
			for (let t in e) e[t] === void 0 && delete e[t];
			return e;
		}
		function merge(e, t, n) {
			if (typeof t == "string") {
				let [e, r] = t.split(" ");
				n = Object.assign(r ? {
					method: e,
					url: r
				} : { url: e }, n);
			} else n = Object.assign({}, t);
			n.headers = lowercaseKeys(n.headers), removeUndefinedProperties(n), removeUndefinedProperties(n.headers);
			let r = mergeDeep(e || {}, n);
			return n.url === "/graphql" && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""))), r;
		}
		function addQueryParameters(e, t) {
			let n = /\?/.test(e) ? "&" : "?", r = Object.keys(t);
			return r.length === 0 ? e : e + n + r.map((e) => e === "q" ? "q=" + t.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(t[e])}`).join("&");
		}
		var Je = /\{[^{}}]+\}/g;
		function removeNonChars(e) {
			return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function extractUrlVariableNames(e) {
			let t = e.match(Je);
			return t ? t.map(removeNonChars).reduce((e, t) => e.concat(t), []) : [];
		}
		function dist_bundle_omit(e, t) {
			let n = { __proto__: null };
			for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
			return n;
		}
		function encodeReserved(e) {
			return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
				return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), e;
			}).join("");
		}
		function encodeUnreserved(e) {
			return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
				return "%" + e.charCodeAt(0).toString(16).toUpperCase();
			});
		}
		function encodeValue(e, t, n) {
			return t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t), n ? encodeUnreserved(n) + "=" + t : t;
		}
		function isDefined(e) {
			return e != null;
		}
		function isKeyOperator(e) {
			return e === ";" || e === "&" || e === "?";
		}
		function getValues(e, t, n, r) {
			var i = e[n], a = [];
			if (isDefined(i) && i !== "") {
				if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") i = i.toString(), r && r !== "*" && (i = i.substring(0, parseInt(r, 10))), a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
				else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
					a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
				}) : Object.keys(i).forEach(function(e) {
					isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
				});
				else {
					let e = [];
					Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
						e.push(encodeValue(t, n));
					}) : Object.keys(i).forEach(function(n) {
						isDefined(i[n]) && (e.push(encodeUnreserved(n)), e.push(encodeValue(t, i[n].toString())));
					}), isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
				}
			} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
			return a;
		}
		function parseUrl(e) {
			return { expand: expand.bind(null, e) };
		}
		function expand(e, t) {
			var n = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
				if (r) {
					let e = "", i = [];
					if (n.indexOf(r.charAt(0)) !== -1 && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(n) {
						var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
						i.push(getValues(t, e, r[1], r[2] || r[3]));
					}), e && e !== "+") {
						var a = ",";
						return e === "?" ? a = "&" : e !== "#" && (a = e), (i.length === 0 ? "" : e) + i.join(a);
					}
					return i.join(",");
				}
				return encodeReserved(i);
			}), e === "/" ? e : e.replace(/\/$/, "");
		}
		function dist_bundle_parse(e) {
			let t = e.method.toUpperCase(), n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), r = Object.assign({}, e.headers), i, a = dist_bundle_omit(e, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]), o = extractUrlVariableNames(n);
			n = parseUrl(n).expand(a), /^http/.test(n) || (n = e.baseUrl + n);
			let s = dist_bundle_omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
			return /application\/octet-stream/i.test(r.accept) || (e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s), !r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(t) && i === void 0 && (i = ""), Object.assign({
				method: t,
				url: n,
				headers: r
			}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
		}
		function endpointWithDefaults(e, t, n) {
			return dist_bundle_parse(merge(e, t, n));
		}
		function withDefaults(e, t) {
			let n = merge(e, t), r = endpointWithDefaults.bind(null, n);
			return Object.assign(r, {
				DEFAULTS: n,
				defaults: withDefaults.bind(null, n),
				merge: merge.bind(null, n),
				parse: dist_bundle_parse
			});
		}
		var Ye = withDefaults(null, qe);
		/*! ./node_modules/content-type/dist/index.js */
		/*!
		* content-type
		* Copyright(c) 2015 Douglas Christopher Wilson
		* MIT Licensed
		*/
		let Xe = 65280, Ze = 65281, $ = new Uint8Array(256);
		$[9] |= 2, $[32] |= 2, $[59] |= 4, $[44] |= 8;
		for (let e = 128; e <= 255; e++) $[e] |= 1;
		for (let e of "!#$%&'*+-.^_`|~") $[e.charCodeAt(0)] |= 16;
		for (let e = 48; e <= 57; e++) $[e] |= 16;
		for (let e = 65; e <= 90; e++) $[e] |= 17;
		for (let e = 97; e <= 122; e++) $[e] |= 16;
		let Qe = (() => {
			let C = function() {};
			return C.prototype = Object.create(null), C;
		})();
		function dist_parse(e, t) {
			let n = 4 | (t?.comma === !0 ? 8 : 0), r = e.length, i = t?.start ?? 0;
			for (; $[e.charCodeAt(i)] & 2;) i++;
			let a = i, o = 0, s = -1, c = t?.parameters === !1 ? 8 : 0;
			for (; a < r;) {
				let t = e.charCodeAt(a), r = $[t];
				if ((r & n) !== 0) {
					c |= r & 8;
					break;
				}
				r & 2 ? s === -1 && (s = a) : s = -1, o |= t & Xe | r, a++;
			}
			let l = s === -1 ? a : s, u = e.slice(i, l), d = o & Ze ? u.toLowerCase() : u;
			return a === r || c !== 0 ? {
				type: d,
				index: a,
				parameters: new Qe()
			} : parseParameters(e, d, a, r, n);
		}
		function parseParameters(e, t, n, r, i) {
			let a = new Qe();
			parameter: for (; n < r;) {
				for (n++; $[e.charCodeAt(n)] & 2;) n++;
				let t = n, o = 0, s = -1;
				for (; n < r;) {
					let c = e.charCodeAt(n), l = $[c];
					if ((l & i) !== 0) {
						if (l & 8) break parameter;
						continue parameter;
					}
					if (c === 61) {
						let c = s === -1 ? n : s, l = e.slice(t, c), u = o & Ze ? l.toLowerCase() : l;
						for (n++; $[e.charCodeAt(n)] & 2;) n++;
						if (n < r && e.charCodeAt(n) === 34) {
							let t = ++n, o = !1;
							for (; n < r;) {
								let s = e.charCodeAt(n);
								if (s === 34) {
									a[u] === void 0 && (a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n)), n++;
									let s = 0;
									for (; n < r;) {
										let t = e.charCodeAt(n), r = $[t];
										if ((r & i) !== 0) {
											s = r & 8;
											break;
										}
										n++;
									}
									if (s !== 0) break parameter;
									continue parameter;
								}
								s === 92 && n + 1 < r ? (o = !0, n += 2) : n++;
							}
							continue parameter;
						}
						let d = n, f = 0, p = -1;
						for (; n < r;) {
							let t = e.charCodeAt(n), r = $[t];
							if ((r & i) !== 0) {
								f = r & 8;
								break;
							}
							r & 2 ? p === -1 && (p = n) : p = -1, n++;
						}
						if (a[u] === void 0) {
							let t = p === -1 ? n : p;
							a[u] = e.slice(d, t);
						}
						if (f !== 0) break parameter;
						continue parameter;
					}
					l & 2 ? s === -1 && (s = n) : s = -1, o |= c & Xe | l, n++;
				}
			}
			return {
				type: t,
				index: n,
				parameters: a
			};
		}
		function unescapeQuotedPairs(e, t, n) {
			let r = "";
			for (let i = t; i < n; i++) e.charCodeAt(i) === 92 && (r += e.slice(t, i), t = ++i);
			return r + e.slice(t, n);
		}
		/*! ./node_modules/json-with-bigint/json-with-bigint.js */
		let $e = /^-?\d+$/, et = /^-?\d+n+$/, tt = JSON.stringify, nt = JSON.parse, rt = /^-?\d+n$/, it = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, ot = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON", stringifyIteratively = (e, t, n) => {
			let r = "";
			typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
			let i = typeof t == "function", a = Array.isArray(t) ? new Set(t.map(String)) : null, prepareVal = (e, n, r) => (typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n)), typeof r == "string" && et.test(r) ? r + "n" : typeof r == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (i && (r = t.call(e, n, r)), typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), r)), o = prepareVal({ "": e }, "", e);
			if (isUnstringifiable(o)) return;
			let s = typeof o != "object" || !o, c = isRawJSON(o);
			if (s || c) return tt(o);
			let l = [], u = 0, d = [{
				parent: { "": o },
				key: "",
				val: o,
				isArray: Array.isArray(o),
				keys: Array.isArray(o) ? null : Object.keys(o),
				index: 0,
				first: !0
			}], f = new WeakSet([o]);
			for (; d.length > 0;) {
				let e = d[d.length - 1];
				e.index === 0 && (l.push(e.isArray ? "[" : "{"), u++);
				let t = !1;
				if (e.isArray) {
					if (e.index < e.val.length) {
						e.first || l.push(","), r && l.push("\n" + r.repeat(u));
						let t = e.val[e.index], n = prepareVal(e.val, String(e.index), t);
						if (isUnstringifiable(n)) l.push("null"), e.first = !1, e.index++;
						else {
							let t = typeof n == "object" && !!n, r = isRawJSON(n);
							if (t && !r) {
								if (f.has(n)) throw TypeError("Converting circular structure to JSON");
								f.add(n), d.push({
									parent: e.val,
									key: String(e.index),
									val: n,
									isArray: Array.isArray(n),
									keys: Array.isArray(n) ? null : Object.keys(n),
									index: 0,
									first: !0
								}), e.first = !1, e.index++;
							} else l.push(tt(n)), e.first = !1, e.index++;
						}
					} else t = !0;
				} else {
					for (; e.index < e.keys.length;) {
						let t = e.keys[e.index++];
						if (a && !a.has(t)) continue;
						let n = e.val[t], i = prepareVal(e.val, t, n);
						if (isUnstringifiable(i)) continue;
						e.first || l.push(","), r ? l.push("\n" + r.repeat(u) + tt(t) + ": ") : l.push(tt(t) + ":");
						let o = typeof i == "object" && !!i, s = isRawJSON(i);
						if (o && !s) {
							if (f.has(i)) throw TypeError("Converting circular structure to JSON");
							f.add(i), d.push({
								parent: e.val,
								key: t,
								val: i,
								isArray: Array.isArray(i),
								keys: Array.isArray(i) ? null : Object.keys(i),
								index: 0,
								first: !0
							}), e.first = !1;
							break;
						}
						l.push(tt(i)), e.first = !1;
					}
					e.index >= e.keys.length && d[d.length - 1] === e && (t = !0);
				}
				t && (u--, !e.first && r && l.push("\n" + r.repeat(u)), l.push(e.isArray ? "]" : "}"), f.delete(e.val), d.pop());
			}
			return l.join("");
		}, JSONStringify = (e, t, n) => {
			try {
				return "rawJSON" in JSON ? tt(e, (e, n) => typeof n == "bigint" ? JSON.rawJSON(n.toString()) : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n) : e ? tt(e, (e, n) => typeof n == "string" && et.test(n) || typeof n == "bigint" ? n.toString() + "n" : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n).replace(it, "$1$2$3").replace(ot, "$1$2$3") : tt(e, t, n);
			} catch (r) {
				if (r instanceof RangeError) {
					let r = stringifyIteratively(e, t, n);
					return r === void 0 ? void 0 : "rawJSON" in JSON ? r : r.replace(it, "$1$2$3").replace(ot, "$1$2$3");
				}
				throw r;
			}
		}, st = new Map(), isContextSourceSupported = () => {
			let e = JSON.parse.toString();
			if (st.has(e)) return st.get(e);
			try {
				let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
				return st.set(e, t), t;
			} catch {
				return st.set(e, !1), !1;
			}
		}, convertMarkedBigIntsReviver = (e, t, n, r) => typeof t == "string" && rt.test(t) ? BigInt(t.slice(0, -1)) : typeof t == "string" && et.test(t) ? t.slice(0, -1) : typeof r == "function" ? r(e, t, n) : t, JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
			let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1)), a = r && $e.test(r.source);
			return i && a ? BigInt(r.source) : typeof t == "function" ? t(e, n, r) : n;
		}), ct = (2 ** 53 - 1).toString(), lt = ct.length, ut = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, dt = /^"-?\d+n+"$/, applyReviverIteratively = (e, t) => {
			let n = { "": e }, r = [{
				parent: n,
				key: "",
				visited: !1
			}];
			for (; r.length > 0;) {
				let e = r[r.length - 1];
				if (e.visited) {
					let { parent: n, key: i } = e, a = n[i];
					typeof a == "string" && (rt.test(a) ? a = BigInt(a.slice(0, -1)) : et.test(a) && (a = a.slice(0, -1))), typeof t == "function" && (a = t.call(n, i, a)), a === void 0 ? delete n[i] : n[i] = a, r.pop();
				} else {
					e.visited = !0;
					let t = e.parent[e.key];
					if (typeof t == "object" && t) {
						let e = Object.keys(t);
						for (let n = e.length - 1; n >= 0; n--) r.push({
							parent: t,
							key: e[n],
							visited: !1
						});
					}
				}
			}
			return n[""];
		}, serializeBigInts = (e) => e.replace(ut, (e, t, n, r) => {
			let i = e[0] === "\"";
			if (i && dt.test(e)) return e.substring(0, e.length - 1) + "n\"";
			let a = n || r, o = t && (t.length < lt || t.length === lt && t <= ct);
			return i || a || o ? e : "\"" + e + "n\"";
		}), JSONParse = (e, t) => {
			if (!e) return nt(e, t);
			try {
				if (isContextSourceSupported()) return JSONParseV2(e, t);
				let n = serializeBigInts(e);
				return nt(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
			} catch (n) {
				if (n instanceof RangeError) {
					let n = serializeBigInts(e), r = nt(n);
					return applyReviverIteratively(r, t);
				}
				throw n;
			}
		};
		/*! ./node_modules/@octokit/request-error/dist-src/index.js */
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(e, t, n) {
				super(e, { cause: n.cause }), this.name = "HttpError", this.status = Number.parseInt(t), Number.isNaN(this.status) && (this.status = 0), "response" in n && (this.response = n.response);
				let r = Object.assign({}, n.request);
				n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = r;
			}
		}
		/*! ./node_modules/@octokit/request/dist-bundle/index.js */
		var ft = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
		function dist_bundle_isPlainObject(e) {
			if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		var noop = () => "";
		async function fetchWrapper(e) {
			let t = e.request?.fetch || globalThis.fetch;
			if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let n = e.request?.log || console, r = e.request?.parseSuccessResponseBody !== !1, i = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)])), o;
			try {
				o = await t(e.url, {
					method: e.method,
					body: i,
					redirect: e.request?.redirect,
					headers: a,
					signal: e.request?.signal,
					...e.body && { duplex: "half" }
				});
			} catch (t) {
				let n = "Unknown Error";
				if (t instanceof Error) {
					if (t.name === "AbortError") throw t.status = 500, t;
					n = t.message, t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
				}
				let r = new RequestError(n, 500, { request: e });
				throw r.cause = t, r;
			}
			let s = o.status, c = o.url, l = {};
			for (let [e, t] of o.headers) l[e] = t;
			let u = {
				url: c,
				status: s,
				headers: l,
				data: ""
			};
			if ("deprecation" in l) {
				let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/), r = t && t.pop();
				n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
			}
			if (s === 204 || s === 205) return u;
			if (e.method === "HEAD") {
				if (s < 400) return u;
				throw new RequestError(o.statusText, s, {
					response: u,
					request: e
				});
			}
			if (s === 304) throw u.data = await getResponseData(o), new RequestError("Not modified", s, {
				response: u,
				request: e
			});
			if (s >= 400) throw u.data = await getResponseData(o), new RequestError(toErrorMessage(u.data), s, {
				response: u,
				request: e
			});
			return u.data = r ? await getResponseData(o) : o.body, u;
		}
		async function getResponseData(e) {
			let t = e.headers.get("content-type");
			if (!t) return e.text().catch(noop);
			let n = dist_parse(t);
			if (isJSONResponse(n)) {
				let t = "";
				try {
					return t = await e.text(), JSONParse(t);
				} catch {
					return t;
				}
			}
			return n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream" ? e.text().catch(noop) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
		}
		function isJSONResponse(e) {
			return e.type === "application/json" || e.type === "application/scim+json";
		}
		function toErrorMessage(e) {
			if (typeof e == "string") return e;
			if (e instanceof ArrayBuffer) return "Unknown error";
			if (typeof e == "object" && e && "message" in e) {
				let t = e, n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
				return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
			}
			return `Unknown error: ${JSON.stringify(e)}`;
		}
		function dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			return Object.assign(function(e, t) {
				let r = n.merge(e, t);
				if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
				let request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
				return Object.assign(request2, {
					endpoint: n,
					defaults: dist_bundle_withDefaults.bind(null, n)
				}), r.request.hook(request2, r);
			}, {
				endpoint: n,
				defaults: dist_bundle_withDefaults.bind(null, n)
			});
		}
		var pt = dist_bundle_withDefaults(Ye, ft), mt = "0.0.0-development";
		/*! ./node_modules/@octokit/graphql/dist-bundle/index.js */
		function _buildMessageForResponseErrors(e) {
			return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
		}
		var GraphqlResponseError = class extends Error {
			constructor(e, t, n) {
				super(_buildMessageForResponseErrors(n)), this.request = e, this.headers = t, this.response = n, this.errors = n.errors, this.data = n.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		}, ht = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		], gt = [
			"query",
			"method",
			"url"
		], _t = /\/api\/v3\/?$/;
		function graphql(e, t, n) {
			if (n) {
				if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
				for (let e in n) if (gt.includes(e)) return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
			}
			let r = typeof t == "string" ? Object.assign({ query: t }, n) : t, i = Object.keys(r).reduce((e, t) => ht.includes(t) ? (e[t] = r[t], e) : (e.variables ||= {}, e.variables[t] = r[t], e), {}), a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
			return _t.test(a) && (i.url = a.replace(_t, "/api/graphql")), e(i).then((e) => {
				if (e.data.errors) {
					let t = {};
					for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
					throw new GraphqlResponseError(i, t, e.data);
				}
				return e.data.data;
			});
		}
		function graphql_dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			return Object.assign((e, t) => graphql(n, e, t), {
				defaults: graphql_dist_bundle_withDefaults.bind(null, n),
				endpoint: n.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(pt, {
			headers: { "user-agent": `octokit-graphql.js/${mt} ${getUserAgent()}` },
			method: "POST",
			url: "/graphql"
		});
		function withCustomRequest(e) {
			return graphql_dist_bundle_withDefaults(e, {
				method: "POST",
				url: "/graphql"
			});
		}
		/*! ./node_modules/@octokit/auth-token/dist-bundle/index.js */
		var vt = "(?:[a-zA-Z0-9_-]+)", yt = "\\.", bt = RegExp(`^${vt}${yt}${vt}${yt}${vt}$`), xt = bt.test.bind(bt);
		async function auth(e) {
			let t = xt(e), n = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
			return {
				type: "token",
				token: e,
				tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
			};
		}
		function withAuthorizationPrefix(e) {
			return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
		}
		async function hook(e, t, n, r) {
			let i = t.endpoint.merge(n, r);
			return i.headers.authorization = withAuthorizationPrefix(e), t(i);
		}
		var createTokenAuth = function(e) {
			if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
		};
		/*! ./node_modules/@octokit/core/dist-src/version.js */
		let St = "7.0.8", dist_src_noop = () => {
			/*! ./node_modules/@octokit/core/dist-src/index.js */
		}, Ct = console.warn.bind(console), wt = console.error.bind(console);
		function createLogger(e = {}) {
			return typeof e.debug != "function" && (e.debug = dist_src_noop), typeof e.info != "function" && (e.info = dist_src_noop), typeof e.warn != "function" && (e.warn = Ct), typeof e.error != "function" && (e.error = wt), e;
		}
		let Tt = `octokit-core.js/${St} ${getUserAgent()}`;
		class Octokit {
			static VERSION = St;
			static defaults(e) {
				return class extends this {
					constructor(...t) {
						let n = t[0] || {};
						super(typeof e == "function" ? e(n) : Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
					}
				};
			}
			static plugins = [];
			static plugin(...e) {
				let t = this.plugins;
				return class extends this {
					static plugins = t.concat(e.filter((e) => !t.includes(e)));
				};
			}
			constructor(e = {}) {
				let t = new Ke.Collection(), n = {
					baseUrl: pt.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				if (n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${Tt}` : Tt, e.baseUrl && (n.baseUrl = e.baseUrl), e.previews && (n.mediaType.previews = e.previews), e.timeZone && (n.headers["time-zone"] = e.timeZone), this.request = pt.defaults(n), this.graphql = withCustomRequest(this.request).defaults(n), this.log = createLogger(e.log), this.hook = t, e.authStrategy) {
					let { authStrategy: n, ...r } = e, i = n(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: r
					}, e.auth));
					t.wrap("request", i.hook), this.auth = i;
				} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
				else {
					let n = createTokenAuth(e.auth);
					t.wrap("request", n.hook), this.auth = n;
				}
				let r = this.constructor;
				for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
		/*! ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js */
		/*! ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js */
		var Et = {
			actions: {
				addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
				addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
				cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
				createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
				createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				createOrgVariable: ["POST /orgs/{org}/actions/variables"],
				createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
				createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
				createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
				createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
				createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
				createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
				deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
				deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
				deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
				deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
				deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
				deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
				deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
				downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
				downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
				downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
				downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
				forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
				generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
				generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
				getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
				getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
				getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
				getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
				getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
				getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
				getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
				getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
				getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
				getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
				getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
				getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
				getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
				getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
				getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
				getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
				getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
				getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
				getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				getRepoPermissions: [
					"GET /repos/{owner}/{repo}/actions/permissions",
					{},
					{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
				],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
				getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
				getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
				getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
				getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
				getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
				getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
				getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
				getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
				listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
				listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
				listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
				listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
				listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
				listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
				listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
				listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
				listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
				listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
				listOrgVariables: ["GET /orgs/{org}/actions/variables"],
				listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
				listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
				listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
				listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
				listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
				listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
				listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
				listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
				listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
				listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
				listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
				listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
				reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
				reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
				reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
				removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
				removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
				removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
				reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
				setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
				setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
				setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
				setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
				setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
				setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
				setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
				updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
				updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
			},
			activity: {
				checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
				deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
				deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
				getFeeds: ["GET /feeds"],
				getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
				getThread: ["GET /notifications/threads/{thread_id}"],
				getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
				listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
				listNotificationsForAuthenticatedUser: ["GET /notifications"],
				listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
				listPublicEvents: ["GET /events"],
				listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
				listPublicEventsForUser: ["GET /users/{username}/events/public"],
				listPublicOrgEvents: ["GET /orgs/{org}/events"],
				listReceivedEventsForUser: ["GET /users/{username}/received_events"],
				listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
				listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
				listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
				listReposStarredByAuthenticatedUser: ["GET /user/starred"],
				listReposStarredByUser: ["GET /users/{username}/starred"],
				listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
				listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
				listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
				listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
				markNotificationsAsRead: ["PUT /notifications"],
				markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
				markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
				markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
				setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
				setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
				starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
				unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
			},
			apps: {
				addRepoToInstallation: [
					"PUT /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
				],
				addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
				checkToken: ["POST /applications/{client_id}/token"],
				createFromManifest: ["POST /app-manifests/{code}/conversions"],
				createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
				deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
				deleteInstallation: ["DELETE /app/installations/{installation_id}"],
				deleteToken: ["DELETE /applications/{client_id}/token"],
				getAuthenticated: ["GET /app"],
				getBySlug: ["GET /apps/{app_slug}"],
				getInstallation: ["GET /app/installations/{installation_id}"],
				getOrgInstallation: ["GET /orgs/{org}/installation"],
				getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
				getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
				getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
				getUserInstallation: ["GET /users/{username}/installation"],
				getWebhookConfigForApp: ["GET /app/hook/config"],
				getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
				listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
				listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
				listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
				listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
				listInstallations: ["GET /app/installations"],
				listInstallationsForAuthenticatedUser: ["GET /user/installations"],
				listPlans: ["GET /marketplace_listing/plans"],
				listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
				listReposAccessibleToInstallation: ["GET /installation/repositories"],
				listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
				listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
				listWebhookDeliveries: ["GET /app/hook/deliveries"],
				redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
				removeRepoFromInstallation: [
					"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
				],
				removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
				resetToken: ["PATCH /applications/{client_id}/token"],
				revokeInstallationAccessToken: ["DELETE /installation/token"],
				scopeToken: ["POST /applications/{client_id}/token/scoped"],
				suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
				unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
				updateWebhookConfigForApp: ["PATCH /app/hook/config"]
			},
			billing: {
				getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
				getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
				getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
				getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
				getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
				getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
				getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
				getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
				getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
				getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
			},
			campaigns: {
				createCampaign: ["POST /orgs/{org}/campaigns"],
				deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
				getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
				listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
				updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
			},
			checks: {
				create: ["POST /repos/{owner}/{repo}/check-runs"],
				createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
				get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
				getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
				listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
				listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
				listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
				listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
				rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
				rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
				setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
				update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
			},
			codeScanning: {
				commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
				createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
				deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
				deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getAlert: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
					{},
					{ renamedParameters: { alert_id: "alert_number" } }
				],
				getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
				getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
				getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
				getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
				getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
				listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
				listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
				listAlertsInstances: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
					{},
					{ renamed: ["codeScanning", "listAlertInstances"] }
				],
				listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
				listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
				updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
				uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
			},
			codeSecurity: {
				attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
				attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
				createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
				createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
				deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
				deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
				getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
				getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
				getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
				getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
				getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
				getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
				getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
				getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
				getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
				setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
				updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
				updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
			},
			codesOfConduct: {
				getAllCodesOfConduct: ["GET /codes_of_conduct"],
				getConductCode: ["GET /codes_of_conduct/{key}"]
			},
			codespaces: {
				addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
				codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
				createForAuthenticatedUser: ["POST /user/codespaces"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
				createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
				createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
				deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
				deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
				exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
				getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
				getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
				getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
				getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
				listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
				listForAuthenticatedUser: ["GET /user/codespaces"],
				listInOrganization: [
					"GET /orgs/{org}/codespaces",
					{},
					{ renamedParameters: { org_id: "org" } }
				],
				listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
				listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
				listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
				listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
				publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
				removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
				setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
				stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
				stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
				updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
			},
			copilot: {
				addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
				addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
				cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
				cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
				copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
				copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
				getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
				getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
				listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
			},
			credentials: { revoke: ["POST /credentials/revoke"] },
			dependabot: {
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
				listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
				listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
				setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
			},
			dependencyGraph: {
				createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
				diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
				exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
			},
			emojis: { get: ["GET /emojis"] },
			enterpriseTeamMemberships: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
				get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
				remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
			},
			enterpriseTeamOrganizations: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
			},
			enterpriseTeams: {
				create: ["POST /enterprises/{enterprise}/teams"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
				get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
				list: ["GET /enterprises/{enterprise}/teams"],
				update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
			},
			gists: {
				checkIsStarred: ["GET /gists/{gist_id}/star"],
				create: ["POST /gists"],
				createComment: ["POST /gists/{gist_id}/comments"],
				delete: ["DELETE /gists/{gist_id}"],
				deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
				fork: ["POST /gists/{gist_id}/forks"],
				get: ["GET /gists/{gist_id}"],
				getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
				getRevision: ["GET /gists/{gist_id}/{sha}"],
				list: ["GET /gists"],
				listComments: ["GET /gists/{gist_id}/comments"],
				listCommits: ["GET /gists/{gist_id}/commits"],
				listForUser: ["GET /users/{username}/gists"],
				listForks: ["GET /gists/{gist_id}/forks"],
				listPublic: ["GET /gists/public"],
				listStarred: ["GET /gists/starred"],
				star: ["PUT /gists/{gist_id}/star"],
				unstar: ["DELETE /gists/{gist_id}/star"],
				update: ["PATCH /gists/{gist_id}"],
				updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
			},
			git: {
				createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
				createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
				createRef: ["POST /repos/{owner}/{repo}/git/refs"],
				createTag: ["POST /repos/{owner}/{repo}/git/tags"],
				createTree: ["POST /repos/{owner}/{repo}/git/trees"],
				deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
				getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
				getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
				getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
				getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
				getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
				listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
				updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
			},
			gitignore: {
				getAllTemplates: ["GET /gitignore/templates"],
				getTemplate: ["GET /gitignore/templates/{name}"]
			},
			hostedCompute: {
				createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
				deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
				listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
				updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
			},
			interactions: {
				getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
				getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
				getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
				getRestrictionsForYourPublicRepos: [
					"GET /user/interaction-limits",
					{},
					{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
				],
				removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
				removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
				removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
				removeRestrictionsForYourPublicRepos: [
					"DELETE /user/interaction-limits",
					{},
					{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
				],
				setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
				setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
				setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
				setRestrictionsForYourPublicRepos: [
					"PUT /user/interaction-limits",
					{},
					{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
				]
			},
			issues: {
				addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
				checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
				create: ["POST /repos/{owner}/{repo}/issues"],
				createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				createLabel: ["POST /repos/{owner}/{repo}/labels"],
				createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
				deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
				deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
				get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
				getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
				getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
				getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
				getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
				list: ["GET /issues"],
				listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
				listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
				listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
				listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
				listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
				listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
				listForAuthenticatedUser: ["GET /user/issues"],
				listForOrg: ["GET /orgs/{org}/issues"],
				listForRepo: ["GET /repos/{owner}/{repo}/issues"],
				listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
				listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
				listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
				listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
				removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
				removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
				reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
				setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
				updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
				updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
			},
			licenses: {
				get: ["GET /licenses/{license}"],
				getAllCommonlyUsed: ["GET /licenses"],
				getForRepo: ["GET /repos/{owner}/{repo}/license"]
			},
			markdown: {
				render: ["POST /markdown"],
				renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
			},
			meta: {
				get: ["GET /meta"],
				getAllVersions: ["GET /versions"],
				getOctocat: ["GET /octocat"],
				getZen: ["GET /zen"],
				root: ["GET /"]
			},
			migrations: {
				deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
				deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
				downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
				getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
				getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
				getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
				listForAuthenticatedUser: ["GET /user/migrations"],
				listForOrg: ["GET /orgs/{org}/migrations"],
				listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
				listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
				listReposForUser: [
					"GET /user/migrations/{migration_id}/repositories",
					{},
					{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
				],
				startForAuthenticatedUser: ["POST /user/migrations"],
				startForOrg: ["POST /orgs/{org}/migrations"],
				unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
				unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
			},
			oidc: {
				getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
				updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
			},
			orgs: {
				addSecurityManagerTeam: [
					"PUT /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
				],
				assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				blockUser: ["PUT /orgs/{org}/blocks/{username}"],
				cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
				checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
				checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
				checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
				convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
				createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
				createInvitation: ["POST /orgs/{org}/invitations"],
				createIssueType: ["POST /orgs/{org}/issue-types"],
				createWebhook: ["POST /orgs/{org}/hooks"],
				customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
				customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
				customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
				customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
				customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
				delete: ["DELETE /orgs/{org}"],
				deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
				deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
				deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
				disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				get: ["GET /orgs/{org}"],
				getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
				getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
				getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
				getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
				getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
				getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
				getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
				getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
				getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
				list: ["GET /organizations"],
				listAppInstallations: ["GET /orgs/{org}/installations"],
				listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
				listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
				listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedUsers: ["GET /orgs/{org}/blocks"],
				listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
				listForAuthenticatedUser: ["GET /user/orgs"],
				listForUser: ["GET /users/{username}/orgs"],
				listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
				listIssueTypes: ["GET /orgs/{org}/issue-types"],
				listMembers: ["GET /orgs/{org}/members"],
				listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
				listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
				listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
				listOrgRoles: ["GET /orgs/{org}/organization-roles"],
				listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
				listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
				listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
				listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
				listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
				listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
				listPendingInvitations: ["GET /orgs/{org}/invitations"],
				listPublicMembers: ["GET /orgs/{org}/public_members"],
				listSecurityManagerTeams: [
					"GET /orgs/{org}/security-managers",
					{},
					{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
				],
				listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /orgs/{org}/hooks"],
				pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeMember: ["DELETE /orgs/{org}/members/{username}"],
				removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
				removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
				removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
				removeSecurityManagerTeam: [
					"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
				],
				reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
				reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
				revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
				revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
				revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
				setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
				setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
				setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
				unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
				update: ["PATCH /orgs/{org}"],
				updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
				updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
				updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
				updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
				updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
				updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
			},
			packages: {
				deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
				deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
				deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
				deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getAllPackageVersionsForAPackageOwnedByAnOrg: [
					"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
				],
				getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
					"GET /user/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
				],
				getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
				getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
				getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
				getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
				getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
				listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
				listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
				listPackagesForAuthenticatedUser: ["GET /user/packages"],
				listPackagesForOrganization: ["GET /orgs/{org}/packages"],
				listPackagesForUser: ["GET /users/{username}/packages"],
				restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
			},
			privateRegistries: {
				createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
				deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
				getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
				listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
				updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
			},
			projects: {
				addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
				addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
				deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
				getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
				getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
				getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
				getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
				listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
				listForOrg: ["GET /orgs/{org}/projectsV2"],
				listForUser: ["GET /users/{username}/projectsV2"],
				listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
				listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
				updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
			},
			pulls: {
				checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				create: ["POST /repos/{owner}/{repo}/pulls"],
				createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
				createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
				get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
				getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				list: ["GET /repos/{owner}/{repo}/pulls"],
				listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
				listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
				listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
				listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
				listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
				update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
				updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
				updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
			},
			rateLimit: { get: ["GET /rate_limit"] },
			reactions: {
				createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
				deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
				deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
				deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
				deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
				listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
			},
			repos: {
				acceptInvitation: [
					"PATCH /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
				],
				acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
				addAppAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
				addStatusCheckContexts: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				addTeamAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				addUserAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
				checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
				checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
				checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
				checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
				checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
				codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
				compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
				compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
				createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
				createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
				createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
				createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
				createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
				createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
				createForAuthenticatedUser: ["POST /user/repos"],
				createFork: ["POST /repos/{owner}/{repo}/forks"],
				createInOrg: ["POST /orgs/{org}/repos"],
				createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
				createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
				createOrgRuleset: ["POST /orgs/{org}/rulesets"],
				createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
				createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
				createRelease: ["POST /repos/{owner}/{repo}/releases"],
				createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
				createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
				createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
				customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
				customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
				declineInvitation: [
					"DELETE /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
				],
				declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
				delete: ["DELETE /repos/{owner}/{repo}"],
				deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
				deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
				deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
				deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
				deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
				deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
				deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
				deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
				deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
				deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
				deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
				disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
				disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
				disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
				disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
				downloadArchive: [
					"GET /repos/{owner}/{repo}/zipball/{ref}",
					{},
					{ renamed: ["repos", "downloadZipballArchive"] }
				],
				downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
				downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
				enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
				enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
				enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
				enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
				generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
				get: ["GET /repos/{owner}/{repo}"],
				getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
				getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
				getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
				getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
				getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
				getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
				getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
				getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
				getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
				getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
				getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
				getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
				getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
				getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
				getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
				getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
				getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
				getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
				getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
				getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
				getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
				getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
				getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
				getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
				getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
				getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
				getOrgRulesets: ["GET /orgs/{org}/rulesets"],
				getPages: ["GET /repos/{owner}/{repo}/pages"],
				getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
				getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
				getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
				getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
				getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
				getReadme: ["GET /repos/{owner}/{repo}/readme"],
				getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
				getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
				getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
				getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
				getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
				getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
				getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
				getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
				getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
				getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
				getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
				getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
				getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
				getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
				getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
				listActivities: ["GET /repos/{owner}/{repo}/activity"],
				listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
				listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
				listBranches: ["GET /repos/{owner}/{repo}/branches"],
				listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
				listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
				listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
				listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
				listCommits: ["GET /repos/{owner}/{repo}/commits"],
				listContributors: ["GET /repos/{owner}/{repo}/contributors"],
				listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
				listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
				listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
				listForAuthenticatedUser: ["GET /user/repos"],
				listForOrg: ["GET /orgs/{org}/repos"],
				listForUser: ["GET /users/{username}/repos"],
				listForks: ["GET /repos/{owner}/{repo}/forks"],
				listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
				listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
				listLanguages: ["GET /repos/{owner}/{repo}/languages"],
				listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
				listPublic: ["GET /repositories"],
				listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
				listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
				listReleases: ["GET /repos/{owner}/{repo}/releases"],
				listTags: ["GET /repos/{owner}/{repo}/tags"],
				listTeams: ["GET /repos/{owner}/{repo}/teams"],
				listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
				merge: ["POST /repos/{owner}/{repo}/merges"],
				mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
				pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeAppAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
				removeStatusCheckContexts: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				removeTeamAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				removeUserAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
				replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
				requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
				setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				setAppAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				setStatusCheckContexts: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				setTeamAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				setUserAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
				transfer: ["POST /repos/{owner}/{repo}/transfer"],
				update: ["PATCH /repos/{owner}/{repo}"],
				updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
				updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
				updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
				updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
				updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
				updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
				updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				updateStatusCheckPotection: [
					"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
					{},
					{ renamed: ["repos", "updateStatusCheckProtection"] }
				],
				updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
				updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
			},
			search: {
				code: ["GET /search/code"],
				commits: ["GET /search/commits"],
				issuesAndPullRequests: ["GET /search/issues"],
				labels: ["GET /search/labels"],
				repos: ["GET /search/repositories"],
				topics: ["GET /search/topics"],
				users: ["GET /search/users"]
			},
			secretScanning: {
				createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
				getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
				listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
				listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
				listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
			},
			securityAdvisories: {
				createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
				createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
				createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
				createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
				getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
				getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
				listGlobalAdvisories: ["GET /advisories"],
				listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
				listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
				updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
			},
			teams: {
				addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				create: ["POST /orgs/{org}/teams"],
				createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
				deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
				getByName: ["GET /orgs/{org}/teams/{team_slug}"],
				getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				list: ["GET /orgs/{org}/teams"],
				listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
				listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
				listForAuthenticatedUser: ["GET /user/teams"],
				listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
				listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
				listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
				removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
			},
			users: {
				addEmailForAuthenticated: [
					"POST /user/emails",
					{},
					{ renamed: ["users", "addEmailForAuthenticatedUser"] }
				],
				addEmailForAuthenticatedUser: ["POST /user/emails"],
				addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
				block: ["PUT /user/blocks/{username}"],
				checkBlocked: ["GET /user/blocks/{username}"],
				checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
				checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
				createGpgKeyForAuthenticated: [
					"POST /user/gpg_keys",
					{},
					{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
				],
				createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
				createPublicSshKeyForAuthenticated: [
					"POST /user/keys",
					{},
					{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
				],
				createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
				createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
				deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
				deleteEmailForAuthenticated: [
					"DELETE /user/emails",
					{},
					{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
				],
				deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
				deleteGpgKeyForAuthenticated: [
					"DELETE /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
				],
				deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
				deletePublicSshKeyForAuthenticated: [
					"DELETE /user/keys/{key_id}",
					{},
					{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
				],
				deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
				deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
				deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
				follow: ["PUT /user/following/{username}"],
				getAuthenticated: ["GET /user"],
				getById: ["GET /user/{account_id}"],
				getByUsername: ["GET /users/{username}"],
				getContextForUser: ["GET /users/{username}/hovercard"],
				getGpgKeyForAuthenticated: [
					"GET /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
				],
				getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
				getPublicSshKeyForAuthenticated: [
					"GET /user/keys/{key_id}",
					{},
					{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
				],
				getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
				getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
				list: ["GET /users"],
				listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedByAuthenticated: [
					"GET /user/blocks",
					{},
					{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
				],
				listBlockedByAuthenticatedUser: ["GET /user/blocks"],
				listEmailsForAuthenticated: [
					"GET /user/emails",
					{},
					{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
				],
				listEmailsForAuthenticatedUser: ["GET /user/emails"],
				listFollowedByAuthenticated: [
					"GET /user/following",
					{},
					{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
				],
				listFollowedByAuthenticatedUser: ["GET /user/following"],
				listFollowersForAuthenticatedUser: ["GET /user/followers"],
				listFollowersForUser: ["GET /users/{username}/followers"],
				listFollowingForUser: ["GET /users/{username}/following"],
				listGpgKeysForAuthenticated: [
					"GET /user/gpg_keys",
					{},
					{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
				],
				listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
				listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
				listPublicEmailsForAuthenticated: [
					"GET /user/public_emails",
					{},
					{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
				],
				listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
				listPublicKeysForUser: ["GET /users/{username}/keys"],
				listPublicSshKeysForAuthenticated: [
					"GET /user/keys",
					{},
					{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
				],
				listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
				listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
				listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
				listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
				listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
				setPrimaryEmailVisibilityForAuthenticated: [
					"PATCH /user/email/visibility",
					{},
					{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
				],
				setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
				unblock: ["DELETE /user/blocks/{username}"],
				unfollow: ["DELETE /user/following/{username}"],
				updateAuthenticated: ["PATCH /user"]
			}
		};
		/*! ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js */
		let Dt = new Map();
		for (let [e, t] of Object.entries(Et)) for (let [n, r] of Object.entries(t)) {
			let [t, i, a] = r, [o, s] = t.split(/ /), c = Object.assign({
				method: o,
				url: s
			}, i);
			Dt.has(e) || Dt.set(e, new Map()), Dt.get(e).set(n, {
				scope: e,
				methodName: n,
				endpointDefaults: c,
				decorations: a
			});
		}
		let Ot = {
			has({ scope: e }, t) {
				return Dt.get(e).has(t);
			},
			getOwnPropertyDescriptor(e, t) {
				return {
					value: this.get(e, t),
					configurable: !0,
					writable: !0,
					enumerable: !0
				};
			},
			defineProperty(e, t, n) {
				return Object.defineProperty(e.cache, t, n), !0;
			},
			deleteProperty(e, t) {
				return delete e.cache[t], !0;
			},
			ownKeys({ scope: e }) {
				return [...Dt.get(e).keys()];
			},
			set(e, t, n) {
				return e.cache[t] = n;
			},
			get({ octokit: e, scope: t, cache: n }, r) {
				if (n[r]) return n[r];
				let i = Dt.get(t).get(r);
				if (!i) return;
				let { endpointDefaults: a, decorations: o } = i;
				return n[r] = o ? decorate(e, t, r, a, o) : e.request.defaults(a), n[r];
			}
		};
		function endpointsToMethods(e) {
			let t = {};
			for (let n of Dt.keys()) t[n] = new Proxy({
				octokit: e,
				scope: n,
				cache: {}
			}, Ot);
			return t;
		}
		function decorate(e, t, n, r, i) {
			let a = e.request.defaults(r);
			function withDecorations(...r) {
				let o = a.endpoint.merge(...r);
				if (i.mapToData) return o = Object.assign({}, o, {
					data: o[i.mapToData],
					[i.mapToData]: void 0
				}), a(o);
				if (i.renamed) {
					let [r, a] = i.renamed;
					e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
				}
				if (i.deprecated && e.log.warn(i.deprecated), i.renamedParameters) {
					let o = a.endpoint.merge(...r);
					for (let [r, a] of Object.entries(i.renamedParameters)) r in o && (e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`), a in o || (o[a] = o[r]), delete o[r]);
					return a(o);
				}
				return a(...r);
			}
			return Object.assign(withDecorations, a);
		}
		/*! ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js */
		function restEndpointMethods(e) {
			return { rest: endpointsToMethods(e) };
		}
		restEndpointMethods.VERSION = "17.0.0";
		/*! ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js */
		var kt = "0.0.0-development";
		function normalizePaginatedListResponse(e) {
			if (!e.data) return {
				...e,
				data: []
			};
			if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
			let t = e.data.incomplete_results, n = e.data.repository_selection, r = e.data.total_count, i = e.data.total_commits;
			delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
			let a = Object.keys(e.data)[0];
			return e.data = e.data[a], t !== void 0 && (e.data.incomplete_results = t), n !== void 0 && (e.data.repository_selection = n), e.data.total_count = r, e.data.total_commits = i, e;
		}
		function iterator(e, t, n) {
			let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n), i = typeof t == "function" ? t : e.request, a = r.method, o = r.headers, s = r.url;
			return { [Symbol.asyncIterator]: () => ({ async next() {
				if (!s) return { done: !0 };
				try {
					let e = normalizePaginatedListResponse(await i({
						method: a,
						url: s,
						headers: o
					}));
					if (s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !s && "total_commits" in e.data) {
						let t = new URL(e.url), n = t.searchParams, r = parseInt(n.get("page") || "1", 10);
						r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits && (n.set("page", String(r + 1)), s = t.toString());
					}
					return { value: e };
				} catch (e) {
					if (e.status !== 409) throw e;
					return s = "", { value: {
						status: 200,
						headers: {},
						data: []
					} };
				}
			} }) };
		}
		function paginate(e, t, n, r) {
			return typeof n == "function" && (r = n, n = void 0), gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
		}
		function gather(e, t, n, r) {
			return n.next().then((i) => {
				if (i.done) return t;
				let a = !1;
				function done() {
					a = !0;
				}
				return t = t.concat(r ? r(i.value, done) : i.value.data), a ? t : gather(e, t, n, r);
			});
		}
		Object.assign(paginate, { iterator });
		function paginateRest(e) {
			return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
		}
		paginateRest.VERSION = kt, new Context();
		/*! ./node_modules/@actions/github/lib/utils.js */
		let At = getApiBaseUrl(), jt = {
			baseUrl: At,
			request: {
				agent: getProxyAgent(At),
				fetch: getProxyFetch(At)
			}
		}, Mt = Octokit.plugin(restEndpointMethods, paginateRest).defaults(jt);
		function getOctokitOptions(e, t) {
			let n = Object.assign({}, t || {}), r = getAuthString(e, n);
			r && (n.auth = r);
			let i = getUserAgentWithOrchestrationId(n.userAgent);
			return i && (n.userAgent = i), n;
		}
		/*! ./node_modules/@actions/github/lib/github.js */
		new Context();
		function getOctokit(e, t, ...n) {
			return new (Mt.plugin(...n))(getOctokitOptions(e, t));
		}
		let Nt = [
			[/\/deployments/, "deployments: write"],
			[/^GraphQL$/, "deployments: read and contents: read"],
			[/\/statuses/, "statuses: write"],
			[/\/comments/, "pull-requests: write"],
			[/\/labels/, "pull-requests: write and issues: write"],
			[/\/dispatches|\/actions\//, "actions: write"],
			[/\/contents|\/commits|\/compare/, "contents: read"]
		];
		function githubAdvice(e, t) {
			switch (e) {
				case 401: return "Check the input github-token: GitHub does not know this token, or the job that it belonged to has ended.";
				case 403: {
					let e = Nt.find(([e]) => e.test(t))?.[1];
					return e === void 0 ? "Check the permissions of the job's token and the rate limit." : `Grant the job \`permissions: ${e}\`, or wait if the rate limit is spent.`;
				}
				case 404: return "Check that the repository and the number exist and that the token may read them.";
				case 410:
				case 422: return "GitHub refused the content of the request; the message above says which field.";
				case 429: return "The rate limit is spent: the next pass continues.";
				default: return "GitHub is unreachable or in trouble: run the job again; nothing that was written is lost.";
			}
		}
		function createBudgetMeter(e) {
			let t, n = Infinity, r, answered = (r) => {
				let i = Number((0, Q.Z)(r, "x-ratelimit-remaining") ?? NaN);
				if ((0, Q.Z)(r, "x-ratelimit-resource") !== "core" || !Number.isFinite(i)) return;
				let a = Number((0, Q.Z)(r, "x-ratelimit-reset") ?? NaN) * 1e3;
				t = i, n = Number.isFinite(a) ? a : e() + 36e5;
			};
			return {
				answered,
				refused: (t) => {
					let n = (0, Q.Z)(t, "response", "headers");
					answered(n);
					let i = (0, Q.Z)(t, "status");
					if (!(i === 429 || i === 403 && /rate limit|abuse/i.test(String(t)))) return;
					let a = Number((0, Q.Z)(n, "retry-after") ?? NaN), o = Number((0, Q.Z)(n, "x-ratelimit-reset") ?? NaN) * 1e3, s = Number((0, Q.Z)(n, "x-ratelimit-remaining") ?? NaN) === 0 && Number.isFinite(o) ? o : e() + 6e4;
					r = Math.max(r ?? 0, Number.isFinite(a) ? e() + a * 1e3 : s);
				},
				read: () => ({
					...t === void 0 || e() >= n ? {} : { remaining: t },
					...r === void 0 ? {} : { blockedUntil: r }
				})
			};
		}
		function createGithub(e, { owner: t, repo: n }) {
			let r = getOctokit(e);
			parsePlainly(r);
			let i = {
				owner: t,
				repo: n
			}, a = createBudgetMeter(Date.now), request = async (e, t) => {
				try {
					let n = await r.request(e, {
						...i,
						...t
					});
					return a.answered(n.headers), {
						data: n.data,
						headers: n.headers
					};
				} catch (e) {
					throw a.refused(e), e;
				}
			}, read = (e, t = {}) => repeated(e, () => request(e, t));
			return {
				budget: a.read,
				read,
				readAll: (e, t = {}) => readPages(read, e, t),
				write: (e, t = {}) => request(e, t).catch((t) => fail(e, t, !0)),
				query: (e, t = {}) => repeated("GraphQL", () => github_graphql(r, e, {
					...i,
					...t
				}).catch((e) => {
					throw a.refused(e), e;
				}))
			};
		}
		function parsePlainly(e) {
			e.hook.wrap("request", async (e, t) => {
				t.request = {
					...t.request,
					parseSuccessResponseBody: !1
				};
				let n = await e(t), r = n.data;
				if (!(r instanceof ReadableStream)) return n;
				let i = n.headers["content-type"];
				return i === void 0 || i.startsWith("text/") ? {
					...n,
					data: await (0, ze.text)(r)
				} : /^application\/(scim\+)?json\b/.test(i) ? {
					...n,
					data: parsed(await (0, ze.text)(r))
				} : {
					...n,
					data: await (0, ze.arrayBuffer)(r)
				};
			});
		}
		function parsed(e) {
			try {
				return JSON.parse(e);
			} catch {
				return e;
			}
		}
		async function readPages(e, t, n) {
			let r = [];
			for (let i = 1;; i += 1) {
				let { data: a } = await e(t, {
					per_page: 100,
					...n,
					page: i
				}), o = Array.isArray(a) ? a : [];
				if (r.push(...o), o.length < 100) return r;
			}
		}
		async function github_graphql(e, t, n) {
			try {
				return await e.graphql(t, { ...n });
			} catch (e) {
				let t = (0, Q.Z)(e, "errors"), n = (0, Q.Z)(e, "data", "repository");
				if (!(Array.isArray(t) && t.every((e) => (0, Q.Z)(e, "type") === "NOT_FOUND")) || typeof n != "object" || !n) throw e;
				return (0, Q.Z)(e, "data");
			}
		}
		async function repeated(e, t) {
			for (let n = 1;; n += 1) try {
				return await t();
			} catch (t) {
				let r = retryPause(t, n);
				if (r === void 0) return fail(e, t, !1);
				await new Promise((e) => setTimeout(e, r));
			}
		}
		function retryPause(e, t) {
			if (t >= 4) return;
			let n = statusOf(e);
			if (!(n !== void 0 && n < 500)) return Math.random() * 250 * 2 ** t;
		}
		function statusOf(e) {
			let t = (0, Q.Z)(e, "status");
			return typeof t == "number" ? t : graphqlStatus(e);
		}
		let Pt = {
			FORBIDDEN: 403,
			NOT_FOUND: 404,
			RATE_LIMITED: 429
		};
		function graphqlStatus(e) {
			let t = (0, Q.Z)(e, "errors"), [n] = Array.isArray(t) ? t : [];
			return Pt[String((0, Q.Z)(n, "type"))];
		}
		function fail(e, t, n) {
			let r = statusOf(t), i = n && (r === void 0 || r >= 500), a = (0, c.bD)(t).split("\n"), o = graphqlStatus(t) === void 0 ? a[0] : a.slice(0, 2).join("");
			throw new c.yA({
				system: "github",
				operation: e,
				status: i ? "ambiguous" : r ?? "no answer",
				message: `GitHub answered ${r ?? "nothing"} to ${e}: ${o}`,
				advice: githubAdvice(r, e),
				cause: t
			});
		}
		function isAmbiguous(e) {
			return e instanceof c.yA && e.status === "ambiguous";
		}
		let Ft = "/repos/{owner}/{repo}/issues/comments/{comment_id}", It = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
		function createCommentStore(e) {
			return { ensure: (t, n) => ensureComment(e, t, n) };
		}
		async function ensureComment(e, t, n) {
			let { known: r, current: i } = t, a = r !== void 0 && i?.startsWith(t.marker) === !0 ? {
				id: r,
				body: i
			} : await findKnown(e, t), { first: o, copies: s } = a === void 0 ? await findOnly(e, t) : {
				first: a,
				copies: 0
			};
			if (o === void 0) return createOnly(e, t, n);
			let c = {
				id: o.id,
				copies: s,
				...(0, Z.s)({ node: o.node })
			};
			return sameText(o.body, n) ? {
				...c,
				outcome: "unchanged"
			} : (await e.write(`PATCH ${Ft}`, {
				comment_id: o.id,
				body: n
			}), {
				...c,
				outcome: "updated"
			});
		}
		function sameText(e, t) {
			let plain = (e) => e.replaceAll("\r\n", "\n").trimEnd();
			return plain(e) === plain(t);
		}
		async function findKnown(e, t) {
			if (t.known !== void 0) try {
				let { data: n } = await e.read(`GET ${Ft}`, { comment_id: t.known });
				return parseOwn(n, t.marker, await ownIdentity(e));
			} catch (e) {
				if ((0, Q.Z)(e, "status") === 404) return;
				throw e;
			}
		}
		async function findOnly(e, t) {
			let [n, ...r] = await listOwn(e, t);
			for (let { id: t } of r) await deleteCopy(e, t);
			return {
				first: n,
				copies: r.length
			};
		}
		async function listOwn(e, t) {
			let n = await ownIdentity(e);
			return (await e.readAll(`GET ${It}`, { issue_number: t.pullRequest })).map((e) => parseOwn(e, t.marker, n)).filter((e) => e !== void 0).toSorted((e, t) => e.id - t.id);
		}
		async function deleteCopy(e, t) {
			try {
				await e.write(`DELETE ${Ft}`, { comment_id: t });
			} catch (e) {
				if ((0, Q.Z)(e, "status") !== 404 && !isAmbiguous(e)) throw e;
			}
		}
		function parseOwn(e, t, n) {
			let r = (0, Q.Z)(e, "id"), i = (0, Q.Z)(e, "body");
			if ((0, Q.Z)(e, "user", "node_id") !== n || typeof r != "number" || typeof i != "string" || !i.startsWith(t)) return;
			let a = (0, Q.Z)(e, "node_id");
			return {
				id: r,
				body: i,
				...typeof a == "string" ? { node: a } : {}
			};
		}
		let Lt = new WeakMap();
		function ownIdentity(e) {
			let t = Lt.get(e);
			if (t !== void 0) return t;
			let n = e.query("query { viewer { id } }").then((e) => String((0, Q.Z)(e, "viewer", "id")));
			return Lt.set(e, n), n.catch(() => Lt.delete(e)), n;
		}
		async function createOnly(e, t, n) {
			let r = await e.write(`POST ${It}`, {
				issue_number: t.pullRequest,
				body: n
			}).then(({ data: e }) => Number((0, Q.Z)(e, "id")), (e) => {
				if (isAmbiguous(e)) return e;
				throw e;
			}), { first: i, copies: a } = await findOnly(e, t);
			if (i !== void 0) return {
				id: i.id,
				copies: a,
				...(0, Z.s)({ node: i.node }),
				outcome: "created"
			};
			if (r instanceof Error) throw r;
			return {
				id: r,
				outcome: "created"
			};
		}
		function protectGithubToken(e) {
			return (0, Le.ew)("github-token", e, "the job's own token, which is the default"), {
				token: e,
				redact: (0, Le.tu)([e])
			};
		}
		var Rt = r(8815);
		function readYaml(e) {
			if (e.length > J) return { problems: [{
				line: 1,
				message: `the file has more than ${J} characters`
			}] };
			let t = findDeepLine(e);
			if (t !== void 0) return { problems: [{
				line: t,
				message: "the file has too many nested brackets"
			}] };
			let n = new Rt.HN(), r = (0, Rt.Tp)(e, {
				lineCounter: n,
				prettyErrors: !1,
				uniqueKeys: !0,
				logLevel: "error"
			}), i = [...r.errors, ...r.warnings];
			if (i.length > 0) return { problems: i.map(({ pos: e, message: t }) => ({
				line: n.linePos(e[0]).line,
				message: plain(t)
			})) };
			let a = {
				lines: n,
				problems: []
			}, o = r.contents === null ? void 0 : readNode(r.contents, 0, a);
			return a.problems.length > 0 ? { problems: a.problems } : { root: o?.kind === "value" && o.value === null ? void 0 : o };
		}
		function findDeepLine(e) {
			let t = 0;
			for (let [n, r] of e.split("\n").entries()) {
				for (let e of r) if (e === "[" || e === "{" ? t += 1 : (e === "]" || e === "}") && (t = Math.max(0, t - 1)), t > 100) return n + 1;
				if ((/^[ -]*/.exec(r)?.[0].length ?? 0) > 400) return n + 1;
			}
		}
		function yaml_lineOf(e, { lines: t }) {
			return t.linePos(e.range[0]).line;
		}
		function readNode(e, t, n) {
			let r = yaml_lineOf(e, n), refuse = (e) => {
				n.problems.push({
					line: r,
					message: e
				});
			};
			return t > 12 ? refuse("is nested more than 12 levels deep") : (0, Rt.Vj)(e) || e.anchor !== void 0 ? refuse("anchors (&) and aliases (*) are not accepted: put what experiments share into `defaults`") : e.tag?.startsWith("!") === !0 && !e.tag.startsWith("!!") ? refuse("tags (!) are not accepted") : (0, Rt.jh)(e) ? {
				kind: "map",
				line: r,
				entries: e.items.map((e) => readEntry(e, t, n)).filter((e) => e !== void 0)
			} : (0, Rt.oP)(e) ? {
				kind: "list",
				line: r,
				items: e.items.map((e) => readNode(e, t + 1, n)).filter((e) => e !== void 0)
			} : readScalar(e, r, refuse);
		}
		function readScalar(e, t, n) {
			let r = (0, Rt.jn)(e) ? e.value : void 0;
			return r === null || typeof r == "boolean" || typeof r == "number" || typeof r == "string" ? {
				kind: "value",
				line: t,
				value: r,
				text: (0, Rt.jn)(e) && typeof r != "string" ? e.source ?? String(r) : String(r)
			} : n("is neither text, a number, true, false, a list nor a map");
		}
		function readEntry(e, t, n) {
			let { key: r, value: i } = e, a = yaml_lineOf(r, n), o = (0, Rt.jn)(r) && r.anchor === void 0 ? r.source ?? String(r.value) : void 0;
			if (o === void 0 || o === "" || o === "<<") {
				n.problems.push({
					line: a,
					message: "has a key that is not a plain word"
				});
				return;
			}
			let s = i === null ? {
				kind: "value",
				line: a,
				value: null,
				text: ""
			} : readNode(i, t + 1, n);
			return s === void 0 ? void 0 : {
				name: o,
				line: a,
				value: s
			};
		}
		function plain(e) {
			return e.split("\n")[0] ?? e;
		}
		async function requireReadable(e) {
			await e.read("GET /repos/{owner}/{repo}/contents/{path}", { path: "" });
		}
		async function readExperimentConfig(e, t = {}) {
			let n = t.path ?? le, r = await readRepositoryText(e, n, t.ref);
			return r === void 0 && t.certain === !0 && await requireReadable(e), r === void 0 ? ue : parseConfigText(r, n);
		}
		function parseConfigText(e, t = le) {
			let n = readYaml(e);
			if ("problems" in n) throw configError(n.problems, t);
			return parseConfig(n.root, t);
		}
		async function readRepositoryText(e, t, n) {
			let r = n === void 0 ? {} : { ref: n };
			try {
				let { data: n } = await e.read("GET /repos/{owner}/{repo}/contents/{path}", {
					path: t,
					...r
				}), i = (0, Q.Z)(n, "content");
				if ((0, Q.Z)(n, "encoding") === "base64" && typeof i == "string") return decode(i);
				throw new c.yA({
					system: "github",
					operation: `GET contents ${t}`,
					message: `GitHub gives no text for ${t}: it is a folder, a link, a submodule or larger than 1 MB.`,
					advice: "Put a plain text file there."
				});
			} catch (e) {
				if ((0, Q.Z)(e, "status") === 404) return;
				throw e;
			}
		}
		function decode(e) {
			return Buffer.from(e, "base64").toString("utf8");
		}
		function createGateSources(e, t) {
			return {
				permission: (t) => readPermission(e, t),
				pull: async (t) => {
					let { data: n } = await e.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: t });
					return parsePull(n);
				},
				pullsOf: (t) => readPullsOf(e, t),
				removeLabel: (t, n) => removeLabel(e, t, n),
				config: (n) => readExperimentConfig(e, {
					path: t,
					...n === void 0 ? { certain: !0 } : { ref: n }
				}),
				files: (t) => createCommitFiles(e, t)
			};
		}
		async function readPermission(e, t) {
			try {
				let { data: n } = await e.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: t });
				return {
					kind: "reply",
					body: n
				};
			} catch (e) {
				let t = (0, Q.Z)(e, "status");
				return {
					kind: "failed",
					status: typeof t == "number" || typeof t == "string" ? t : void 0
				};
			}
		}
		function parsePull(e) {
			let t = (0, Q.Z)(e, "labels"), n = (0, Q.Z)(e, "head", "repo", "full_name");
			return {
				number: Number((0, Q.Z)(e, "number")),
				open: (0, Q.Z)(e, "state") === "open",
				headSha: String((0, Q.Z)(e, "head", "sha")),
				headRepository: typeof n == "string" ? n : void 0,
				labels: (Array.isArray(t) ? t : []).map((e) => String((0, Q.Z)(e, "name")))
			};
		}
		async function readPullsOf(e, t) {
			try {
				return (await e.readAll("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: t })).map(parsePull);
			} catch (e) {
				let t = (0, Q.Z)(e, "status");
				if (t === 404 || t === 422) return;
				throw e;
			}
		}
		async function removeLabel(e, t, n) {
			try {
				await e.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
					issue_number: t,
					name: n
				});
			} catch (e) {
				if ((0, Q.Z)(e, "status") !== 404) throw e;
			}
		}
		function createCommitFiles(e, t) {
			let n = new Map(), r = new Map();
			return {
				read: (r) => {
					let i = n.get(r) ?? readFile(e, t, r);
					return n.set(r, i), i;
				},
				list: (n) => {
					let i = r.get(n) ?? listFolder(e, t, n);
					return r.set(n, i), i;
				}
			};
		}
		async function listFolder(e, t, n) {
			try {
				let { data: r } = await e.read("GET /repos/{owner}/{repo}/contents/{path}", {
					path: n,
					ref: t
				});
				return Array.isArray(r) ? r.length >= 1e3 ? void 0 : r.map((e) => String((0, Q.Z)(e, "name"))) : (0, Q.Z)(r, "type") === "file" ? [] : void 0;
			} catch (e) {
				if ((0, Q.Z)(e, "status") === 404) return [];
				throw e;
			}
		}
		async function readFile(e, t, n) {
			let r = n.split("/");
			if (n === "" || r.includes("..") || r.includes("") || n.includes("\0")) return { unreadable: "missing" };
			try {
				return await readRepositoryText(e, n, t) ?? { unreadable: "missing" };
			} catch (e) {
				if ((0, Q.Z)(e, "status") !== void 0) throw e;
				return { unreadable: "it is a folder, a link, a submodule or larger than 1 MB" };
			}
		}
		var zt = r(7598);
		let sha256 = (e) => (0, zt.createHash)("sha256").update(e).digest("hex");
		async function listRecords(e, t) {
			let isAsked = ({ createdAt: e }) => Date.parse(e) >= t.since, n = [], { after: r } = t, i;
			for (let a = 1;; a += 1) {
				let o = await e.query("query ($owner: String!, $repo: String!, $environment: String!, $after: String) {\n  viewer { login id }\n  repository(owner: $owner, name: $repo) {\n    deployments(environments: [$environment], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {\n      nodes {\n        id databaseId task payload createdAt\n        creator { login __typename ... on Bot { id } ... on User { id } }\n        latestStatus { description createdAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}", {
					environment: be,
					after: r ?? null
				}), s = (0, Q.Z)(o, "repository", "deployments", "nodes");
				if (!Array.isArray(s)) throw brokenList("it has no entries");
				let c = (0, Q.Z)(o, "viewer", "id"), l = s.filter((e) => (0, Q.Z)(e, "creator", "id") === c).map(parseNode).filter((e) => e !== void 0);
				n.push(...l), t.arrived?.(l.filter(isAsked)), i = (0, Q.Z)(s.at(-1), "createdAt") ?? i;
				let u = (0, Q.Z)(o, "repository", "deployments", "pageInfo"), d = (0, Q.Z)(u, "hasNextPage") === !0 ? String((0, Q.Z)(u, "endCursor")) : void 0;
				if (d !== void 0 && d === r) throw brokenList("it repeats a page");
				r = d;
				let f = a >= (t.pages ?? Infinity) || !(Date.parse(String(i)) >= t.since);
				if (d === void 0 || f) break;
			}
			return {
				records: n.filter(isAsked),
				beyond: n.filter((e) => !isAsked(e)),
				after: r,
				oldest: typeof i == "string" ? i : void 0
			};
		}
		function brokenList(e) {
			return new c.yA({
				system: "github",
				operation: "GraphQL",
				message: `GitHub's list of runs (deployments of the environment "${be}") is not usable: ${e}.`,
				advice: "Check that the repository exists and that the job has `permissions: deployments: read`, then run it again."
			});
		}
		function parseNode(e) {
			let t = (0, Q.Z)(e, "task") === ye ? parseIntent((0, Q.Z)(e, "payload")) : void 0, n = (0, Q.Z)(e, "databaseId"), r = (0, Q.Z)(e, "createdAt");
			if (t === void 0 || typeof n != "number" || typeof r != "string") return;
			let i = (0, Q.Z)(e, "latestStatus"), a = record_parseStatusLine(String((0, Q.Z)(i, "description") ?? "")) ?? { state: "queued" }, o = (0, Q.Z)(e, "id");
			return {
				id: n,
				createdAt: r,
				changedAt: String((0, Q.Z)(i, "createdAt") ?? r),
				intent: t,
				line: a,
				...typeof o == "string" ? { node: o } : {}
			};
		}
		let Bt = 864e5;
		function createRecordStore(e, t) {
			let n, r, list = async (r, i) => (n = await listRecords(e, {
				since: t().getTime() - r * Bt,
				...(0, Z.s)({ arrived: i })
			}), n.records);
			return {
				list,
				older: () => {
					if (n === void 0) return Promise.reject(Error("records are listed before older ones are"));
					let i = r ?? listBehind(e, n, t().getTime() - 400 * Bt);
					return r = i, i.catch(() => {
						r = void 0;
					}), i;
				},
				create: async (t) => {
					let n = await createDeployment(e, t, () => findIntent(list, t));
					return appendStatus(e, n, { state: "queued" }).catch((e) => {
						if (isAmbiguous(e)) return n;
						throw e;
					});
				},
				append: (t, n, r) => appendStatus(e, t, n, r)
			};
		}
		async function listBehind(e, { beyond: t, after: n, oldest: r }, i) {
			if (n === void 0) return { records: t };
			let a = await listRecords(e, {
				since: i,
				after: n,
				pages: 5
			}), o = [...t, ...a.records];
			return a.after === void 0 ? { records: o } : {
				records: o,
				...(0, Z.s)({ since: a.oldest ?? r })
			};
		}
		async function findIntent(e, t) {
			return (await e(1)).filter(({ intent: e }) => e.key === t.key && e.generation === t.generation).at(-1);
		}
		async function createDeployment(e, t, n) {
			try {
				let { data: n } = await e.write("POST /repos/{owner}/{repo}/deployments", {
					ref: t.sha,
					task: ye,
					environment: be,
					description: `${t.experiment} ${t.key} generation ${t.generation}`.slice(0, 140),
					payload: t,
					required_contexts: [],
					auto_merge: !1,
					transient_environment: !0,
					production_environment: !1
				}), r = String((0, Q.Z)(n, "created_at"));
				return {
					id: Number((0, Q.Z)(n, "id")),
					createdAt: r,
					changedAt: r,
					intent: t,
					line: { state: "queued" }
				};
			} catch (e) {
				let t = isAmbiguous(e) ? await n() : void 0;
				if (t === void 0) throw e;
				return t;
			}
		}
		let Vt = {
			pending: "in_progress",
			success: "success",
			failure: "failure",
			error: "error"
		};
		async function appendStatus(e, t, n, r) {
			let { data: i } = await e.write("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
				deployment_id: t.id,
				state: Vt[commitState(n.state, n.cause)],
				description: formatStatusLine(n),
				auto_inactive: !1,
				...r === void 0 ? {} : { environment_url: r }
			});
			return {
				...t,
				line: n,
				changedAt: String((0, Q.Z)(i, "created_at") ?? t.changedAt)
			};
		}
		function createStatusStore(e) {
			return { ensure: async (t, n) => (n === void 0 ? isSame(await findNewest(e, t), t) : n?.state === t.state && n.description === t.description && n.url === t.url) ? "unchanged" : (await e.write("POST /repos/{owner}/{repo}/statuses/{sha}", {
				sha: t.sha,
				state: t.state,
				context: t.context,
				description: t.description,
				...t.url === void 0 ? {} : { target_url: t.url }
			}), "written") };
		}
		async function findNewest(e, t) {
			for (let n = 1;; n += 1) {
				let { data: r } = await e.read("GET /repos/{owner}/{repo}/commits/{ref}/status", {
					ref: t.sha,
					per_page: 100,
					page: n
				}), i = (0, Q.Z)(r, "statuses"), a = Array.isArray(i) ? i : [], o = a.find((e) => (0, Q.Z)(e, "context") === t.context);
				if (o !== void 0 || a.length < 100) return o;
			}
		}
		function isSame(e, t) {
			return (0, Q.Z)(e, "state") === t.state && (0, Q.Z)(e, "description") === t.description && ((0, Q.Z)(e, "target_url") ?? void 0) === t.url;
		}
		async function runGate() {
			let e = (0, Le.Ko)(X), { token: t, redact: n } = protectGithubToken(e["github-token"]), r = parseGateInputs(e), i = (0, Le.eb)(), a = createGithub(t, i), o = (0, Le.hM)(n), s = createGatePorts(a, o, r.configPath), c = await gate({
				event: i,
				...r
			}, s);
			(0, Le.fz)(toAnnotations(c.findings), n), (0, Le.n0)(gateOutputs({
				...c.outcome,
				message: n(c.outcome.message)
			})), await tell(c, {
				event: i,
				github: a,
				log: o,
				redact: n
			});
		}
		async function tell(e, t) {
			let { event: n, github: r, log: i, redact: a } = t, o = redactTexts(e.findings, a), s = redactTexts(e.outcome, a), l = o.length === 0 ? "" : renderAuditSummary(o);
			if (await (0, Le.Sy)(a(renderGateSummary(s, l))), s.decision !== "refuse") return i.info(`${s.decision} (${s.reason}): ${s.message}`);
			throw await comment(s, {
				github: r,
				log: i,
				body: a(renderRefusalComment(s, `${n.serverUrl}/${n.owner}/${n.repo}/actions/runs/${n.runId}`))
			}), new c.dz("gate", `Refused (${s.reason}): ${s.message}\n${s.next}`.trim());
		}
		function createGatePorts(e, t, n) {
			return {
				log: t,
				clock: Re,
				hash: sha256,
				records: createRecordStore(e, Re.now),
				statuses: createStatusStore(e),
				sources: createGateSources(e, n)
			};
		}
		async function comment({ mayComment: e, pullRequest: t }, { github: n, log: r, body: i }) {
			if (e && t !== void 0) try {
				await createCommentStore(n).ensure({
					pullRequest: t,
					marker: De
				}, i);
			} catch (e) {
				let n = (0, c.bD)(e);
				r.warning(`The refusal could not be said on pull request ${t}: ${n}`);
			}
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
		e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
	}, wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0, r.then((e) => {
					a[t] = e, resolveQueue(i);
				}, (e) => {
					a[n] = e, resolveQueue(i);
				});
				var a = {};
				return a[e] = (e) => e(i), a;
			}
		}
		var o = {};
		return o[e] = (e) => {}, o[t] = r, o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
			d = t, u = e;
		});
		f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
			l = wrapDeps(r);
			var fn, getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			}), i = new Promise((t) => {
				fn = () => t(getResult), fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
	};
})(), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), (() => {
	var e = { 792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(8724);
r = await r;

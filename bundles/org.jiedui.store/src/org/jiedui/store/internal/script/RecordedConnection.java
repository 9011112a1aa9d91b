/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.script;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A connection to an empty database that does not exist: a question finds nothing, a count is nought, and what is to be done is written down
 * with the values that it binds. It knows what the schema asks of a connection, and refuses all else.
 */
final class RecordedConnection {

	private final BiConsumer<String, Map<Integer, Object>> done;

	/** @param done takes each statement that would change the database, and its values by their place */
	RecordedConnection(BiConsumer<String, Map<Integer, Object>> done) {
		this.done = done;
	}

	Connection connection() {
		return of(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
			case "createStatement" -> statement(Statement.class, null);
			case "prepareStatement" -> statement(PreparedStatement.class, (String) arguments[0]);
			case "setNetworkTimeout" -> null;
			default -> refuse(method);
		});
	}

	/** @param prepared the text, null where it comes later */
	private <T extends Statement> T statement(Class<T> type, String prepared) {
		Map<Integer, Object> values = new TreeMap<>();
		return of(type, (proxy, method, arguments) -> {
			String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
			switch (method.getName()) {
				case "executeQuery":
					return rows(sql);
				case "execute", "addBatch":
					done.accept(sql, Map.copyOf(values));
					return method.getReturnType() == boolean.class ? false : null;
				case "executeUpdate":
					done.accept(sql, Map.copyOf(values));
					return 0;
				case "executeBatch":
					return new int[0];
				case "close":
					return null;
				default:
					return bind(method, arguments, values);
			}
		});
	}

	private static Object bind(Method method, Object[] arguments, Map<Integer, Object> values) {
		if (!method.getName().startsWith("set") || !(arguments[0] instanceof Integer place)) {
			return refuse(method);
		}
		if (arguments[1] == null || method.getName().equals("setNull")) {
			values.remove(place);
		} else {
			values.put(place, arguments[1]);
		}
		return null;
	}

	private static ResultSet rows(String sql) {
		boolean[] left = { sql.startsWith("SELECT COUNT(*)") };
		return of(ResultSet.class, (proxy, method, arguments) -> switch (method.getName()) {
			case "next" -> {
				boolean next = left[0];
				left[0] = false;
				yield next;
			}
			case "getInt" -> 0;
			case "getLong" -> 0L;
			case "close" -> null;
			default -> refuse(method);
		});
	}

	private static Object refuse(Method method) {
		throw new UnsupportedOperationException("An empty database that does not exist has no " + method);
	}

	private static <T> T of(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(RecordedConnection.class.getClassLoader(), new Class<?>[] { type }, handler));
	}
}

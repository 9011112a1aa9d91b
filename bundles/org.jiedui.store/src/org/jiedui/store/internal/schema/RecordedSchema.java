/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.store.internal.database.SqlType;

/** What {@code sys_class} and {@code sys_feature} say is there. */
final class RecordedSchema {

	/** Where a feature lies. */
	enum Kind {
		/** In columns of the class's table. */
		COLUMN,
		/** In a link table. */
		LINK,
		/** In rows of other classes that name it as their slot. */
		PART
	}

	/**
	 * A mapped feature of a concrete class.
	 *
	 * @param place name of the first column or of the link table, for parts the number by which they name the feature
	 * @param signature types of the columns
	 */
	record Feature(int number, int type, String name, Kind kind, String place, String signature) {

		/** The names of all its columns, and of the one that a reference of older books gets. */
		Stream<String> columns() {
			boolean several = signature != null && (signature.indexOf(' ') >= 0 || signature.equals(SqlType.BIGINT.name()));
			return several ? Stream.concat(Stream.of(place), SUFFIXES.stream().map(suffix -> place + suffix)) : Stream.of(place);
		}
	}

	/** A mapped class. */
	record Type(int number, String table, Map<String, Feature> features) {
	}

	private record Key(String nsUri, String name) {
		static Key of(EClass type) {
			return new Key(type.getEPackage().getNsURI(), type.getName());
		}
	}

	/** What second columns add to the name of the first. Which type has which is not recorded, so the names of all are kept free. */
	private static final List<String> SUFFIXES = List.of(LinkType.SUFFIX, QualifiedType.SUFFIX);

	private final Map<Key, Type> types = new LinkedHashMap<>();
	private final Map<Integer, List<Feature>> retired = new HashMap<>();
	private int lastClass;
	private int lastFeature;

	static RecordedSchema read(Connection connection) throws SQLException {
		RecordedSchema schema = new RecordedSchema();
		Map<Integer, Type> byNumber = new HashMap<>();
		try (Statement statement = connection.createStatement()) {
			try (ResultSet row = statement
					.executeQuery("SELECT \"class\", \"ns_uri\", \"name\", \"table_name\" FROM \"sys_class\" ORDER BY \"class\"")) {
				while (row.next()) {
					Type type = new Type(row.getInt(1), row.getString(4), new HashMap<>());
					schema.types.put(new Key(row.getString(2), row.getString(3)), type);
					byNumber.put(type.number(), type);
					schema.lastClass = type.number();
				}
			}
			try (ResultSet row = statement.executeQuery("SELECT \"feature\", \"class\", \"name\", \"kind\", \"place\", \"signature\", \"retired\""
					+ " FROM \"sys_feature\" ORDER BY \"feature\"")) {
				while (row.next()) {
					Feature feature = new Feature(row.getInt(1), row.getInt(2), row.getString(3), Kind.valueOf(row.getString(4)), row.getString(5),
							row.getString(6));
					if (row.getBoolean(7)) {
						schema.retired.computeIfAbsent(feature.type(), each -> new ArrayList<>()).add(feature);
					} else {
						byNumber.get(feature.type()).features().put(feature.name(), feature);
					}
					schema.lastFeature = feature.number();
				}
			}
		}
		return schema;
	}

	Optional<Type> type(EClass type) {
		return Optional.ofNullable(types.get(Key.of(type)));
	}

	Collection<Type> types() {
		return types.values();
	}

	/** Features that changed their type, or are gone; the names of their columns and link tables are not used again. */
	List<Feature> retired(Type type) {
		return retired.getOrDefault(type.number(), List.of());
	}

	Type add(Connection connection, EClass type, String table) throws SQLException {
		Type added = new Type(++lastClass, table, new HashMap<>());
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO \"sys_class\" (\"class\", \"ns_uri\", \"name\", \"table_name\") VALUES (?, ?, ?, ?)")) {
			insert.setInt(1, added.number());
			insert.setString(2, type.getEPackage().getNsURI());
			insert.setString(3, type.getName());
			insert.setString(4, table);
			insert.execute();
		}
		types.put(Key.of(type), added);
		return added;
	}

	/** The number that the next feature gets. */
	int nextFeature() {
		return lastFeature + 1;
	}

	Feature add(Connection connection, Type type, String name, Kind kind, String place, String signature) throws SQLException {
		Feature added = new Feature(++lastFeature, type.number(), name, kind, place, signature);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_feature\" (\"feature\", \"class\", \"name\", \"kind\","
				+ " \"place\", \"signature\", \"retired\") VALUES (?, ?, ?, ?, ?, ?, FALSE)")) {
			insert.setInt(1, added.number());
			insert.setInt(2, added.type());
			insert.setString(3, name);
			insert.setString(4, kind.name());
			insert.setString(5, place);
			insert.setString(6, signature);
			insert.execute();
		}
		type.features().put(name, added);
		return added;
	}

	/** The feature has more columns from now on, which are there already. */
	Feature widen(Connection connection, Type type, Feature feature, String signature) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_feature\" SET \"signature\" = ? WHERE \"feature\" = ?")) {
			update.setString(1, signature);
			update.setInt(2, feature.number());
			update.execute();
		}
		Feature widened = new Feature(feature.number(), feature.type(), feature.name(), feature.kind(), feature.place(), signature);
		type.features().put(feature.name(), widened);
		return widened;
	}

	/** The feature lies elsewhere from now on; what it held stays where it is. */
	void retire(Connection connection, Type type, Feature feature) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_feature\" SET \"retired\" = TRUE WHERE \"feature\" = ?")) {
			update.setInt(1, feature.number());
			update.execute();
		}
		type.features().remove(feature.name());
		retired.computeIfAbsent(type.number(), each -> new ArrayList<>()).add(feature);
	}
}

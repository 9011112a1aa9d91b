/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the Ecore of every package that has tables, so that the data of a module that is not installed can be read all the same.
 */
public final class PackageArchive {

	private static final Logger LOG = LoggerFactory.getLogger(PackageArchive.class);

	private static final String DORMANT = "dormant";
	private static final String PURGED = "purged";

	private record Entry(String sha, String state, String ecore) {
	}

	private final Map<String, Entry> entries = new HashMap<>();
	private final Fingerprints fingerprints;

	private PackageArchive(Fingerprints fingerprints) {
		this.fingerprints = fingerprints;
	}

	/** @param fingerprints of the packages that are installed */
	public static PackageArchive read(Connection connection, Fingerprints fingerprints) throws SQLException {
		PackageArchive archive = new PackageArchive(fingerprints);
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT \"ns_uri\", \"sha\", \"state\", \"ecore\" FROM \"sys_package\"")) {
			while (row.next()) {
				archive.entries.put(row.getString(1), new Entry(row.getString(2), row.getString(3), row.getString(4)));
			}
		}
		return archive;
	}

	/** Whether there are tables of the package of a namespace. */
	public boolean has(String uri) {
		return entries.containsKey(uri);
	}

	/** Whether there are tables of the package, made when it was in another state. */
	public boolean differs(EPackage installed) {
		Entry entry = entries.get(installed.getNsURI());
		return entry != null && !entry.sha().equals(fingerprints.of(installed));
	}

	/** Whether all packages that have tables are installed, in the state in which they were stored. */
	public boolean isCurrent(Collection<EPackage> installed) {
		return installed.stream().noneMatch(this::differs)
				&& entries.keySet().stream().allMatch(uri -> installed.stream().anyMatch(each -> uri.equals(each.getNsURI())));
	}

	/** All packages that have tables, installed or not, in the state in which they were stored, as dynamic EMF of its own. */
	public List<EPackage> stored() {
		return dormant(List.of());
	}

	/** The tables of a package belong to that of another namespace from now on. */
	public void rename(Connection connection, String uri, String name) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_package\" WHERE \"ns_uri\" = ?")) {
			delete.setString(1, uri);
			delete.execute();
		}
		Entry former = entries.remove(uri);
		entries.put(name, new Entry("", former.state(), former.ecore()));
	}

	/**
	 * Keeps packages as they are now: they may refer to classes that have other names.
	 *
	 * @param missing stored packages that are not installed
	 */
	public void keep(Connection connection, Collection<EPackage> missing) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_package\" SET \"ecore\" = ? WHERE \"ns_uri\" = ?")) {
			for (EPackage each : missing) {
				Entry entry = entries.get(each.getNsURI());
				String ecore = ecore(each);
				if (!ecore.equals(entry.ecore())) {
					update.setString(1, ecore);
					update.setString(2, each.getNsURI());
					update.execute();
					entries.put(each.getNsURI(), new Entry(entry.sha(), entry.state(), ecore));
				}
			}
		}
	}

	/** The packages that have tables and are not installed, as dynamic EMF. One that cannot be read is left out, its data untouched. */
	List<EPackage> dormant(Collection<EPackage> installed) {
		List<String> missing = entries.keySet().stream().filter(uri -> installed.stream().noneMatch(each -> uri.equals(each.getNsURI()))).sorted()
				.toList();
		ResourceSet resources = new ResourceSetImpl();
		installed.forEach(each -> resources.getPackageRegistry().put(each.getNsURI(), each));
		List<EPackage> dormant = new ArrayList<>();
		for (String uri : missing) {
			try {
				XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(uri));
				resources.getResources().add(resource);
				resource.load(new ByteArrayInputStream(entries.get(uri).ecore().getBytes(StandardCharsets.UTF_8)), Map.of());
				dormant.add((EPackage) resource.getContents().getFirst());
			} catch (IOException | RuntimeException failure) {
				LOG.warn("The stored model {} cannot be read; its data stays where it is", uri, failure);
			}
		}
		dormant.forEach(EcoreUtil::resolveAll);
		return dormant;
	}

	/** Takes note of what is installed and what is not. */
	void update(Connection connection, Collection<EPackage> installed) throws SQLException {
		for (EPackage each : installed) {
			String sha = fingerprints.of(each);
			Entry entry = entries.get(each.getNsURI());
			if (entry == null || !entry.sha().equals(sha) || !entry.state().equals("active")) {
				write(connection, each, sha, ecore(each));
			}
		}
		for (var entry : entries.entrySet()) {
			if (entry.getValue().state().equals("active") && installed.stream().noneMatch(each -> entry.getKey().equals(each.getNsURI()))) {
				setState(connection, entry.getKey(), DORMANT);
			}
		}
	}

	private static void write(Connection connection, EPackage each, String sha, String ecore) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_package\" WHERE \"ns_uri\" = ?");
				PreparedStatement insert = connection.prepareStatement(
						"INSERT INTO \"sys_package\" (\"ns_uri\", \"name\", \"sha\", \"state\", \"ecore\") VALUES (?, ?, ?, 'active', ?)")) {
			delete.setString(1, each.getNsURI());
			delete.execute();
			insert.setString(1, each.getNsURI());
			insert.setString(2, each.getName());
			insert.setString(3, sha);
			insert.setString(4, ecore);
			insert.execute();
		}
	}

	/** Notes that nothing is left of the data of a package; its tables go when the books are opened next. */
	public static void purged(Connection connection, EPackage model) throws SQLException {
		setState(connection, model.getNsURI(), PURGED);
	}

	/** The packages of which nothing is left but their tables, as dynamic EMF of its own; those that cannot be read are left out. */
	List<EPackage> purged() {
		boolean any = entries.values().stream().anyMatch(entry -> entry.state().equals(PURGED));
		return any ? stored().stream().filter(each -> entries.get(each.getNsURI()).state().equals(PURGED)).toList() : List.of();
	}

	private static void setState(Connection connection, String uri, String state) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_package\" SET \"state\" = ? WHERE \"ns_uri\" = ?")) {
			update.setString(1, state);
			update.setString(2, uri);
			update.execute();
		}
	}

	/** A copy is written: a package lies in one resource only, and that of a generated one is not ours. */
	private static String ecore(EPackage each) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(each.getNsURI()));
		resource.getContents().add(EcoreUtil.copy(each));
		StringWriter text = new StringWriter();
		try {
			resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		return text.toString();
	}
}

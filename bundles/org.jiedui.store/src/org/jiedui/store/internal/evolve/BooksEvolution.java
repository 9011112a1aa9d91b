/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.evolution.Evolution;
import org.jiedui.store.internal.schema.NothingMark;

/**
 * Does what steps say to the records of where things lie and to the history at once; what values need waits until the new tables are there.
 */
final class BooksEvolution implements Evolution {

	private final Connection connection;
	private final StoredModel model;
	private final Installed installed;
	private final Map<EAttribute, ValueTransfer> transfers;
	private final Set<ValueTransfer> spoken = new HashSet<>();
	private final Journal journal;

	/** @param transfers takes what waits for the tables */
	BooksEvolution(Connection connection, StoredModel model, Installed installed, Map<EAttribute, ValueTransfer> transfers) {
		this.connection = connection;
		this.model = model;
		this.installed = installed;
		this.transfers = transfers;
		journal = new Journal(connection);
	}

	/** What was spoken of that waits for the tables. */
	Set<ValueTransfer> spoken() {
		return spoken;
	}

	@Override
	public void renameClass(String type, String name) {
		EClass renamed = model.type(type);
		if (model.find(name).isPresent()) {
			throw new IllegalStateException(Messages.bind(Messages.classTaken, name));
		}
		// one that is gone has its table still
		execute("UPDATE \"sys_class\" SET \"name\" = \"name\" || '~' || CAST(\"class\" AS VARCHAR) WHERE \"ns_uri\" = ? AND \"name\" = ?",
				renamed.getEPackage().getNsURI(), name);
		execute("UPDATE \"sys_class\" SET \"name\" = ? WHERE \"ns_uri\" = ? AND \"name\" = ?", name, renamed.getEPackage().getNsURI(), type);
		renamed.setName(name);
	}

	@Override
	public void renameFeature(String type, String feature, String name) {
		EStructuralFeature renamed = model.feature(type, feature);
		vacate(renamed.getEContainingClass(), name);
		for (FeatureRecord each : records(renamed)) {
			execute("UPDATE \"sys_feature\" SET \"name\" = ? WHERE \"feature\" = ?", name, each.number());
			rewrite(each, feature, name, UnaryOperator.identity());
		}
		for (FeatureRecord mark : marks(renamed)) {
			execute("UPDATE \"sys_feature\" SET \"name\" = ? WHERE \"feature\" = ?", NothingMark.record(name), mark.number());
		}
		renamed.setName(name);
	}

	@Override
	public void convert(String type, String feature, UnaryOperator<String> conversion) {
		EAttribute attribute = attribute(type, feature);
		transfer(attribute).convert(conversion);
		records(attribute).forEach(each -> rewrite(each, feature, feature, conversion));
	}

	@Override
	public void moveFeature(String type, String feature, String target) {
		EAttribute attribute = attribute(type, feature);
		EClass to = model.type(target);
		vacate(to, feature);
		transfer(attribute).move(to);
		retire(attribute);
		to.getEStructuralFeatures().add(attribute);
	}

	@Override
	public void retireFeature(String type, String feature) {
		EStructuralFeature retired = model.feature(type, feature);
		transfers.remove(retired);
		retire(retired);
		retired.getEContainingClass().getEStructuralFeatures().remove(retired);
	}

	/** A feature that gets the name later has neither the values nor the history of this one. */
	private void retire(EStructuralFeature feature) {
		retire(feature.getEContainingClass(), feature.getName());
	}

	private void retire(EClass type, String feature) {
		for (FeatureRecord each : records(type, feature)) {
			execute("UPDATE \"sys_feature\" SET \"retired\" = TRUE WHERE \"feature\" = ?", each.number());
			rewrite(each, feature, feature + "~" + each.number(), UnaryOperator.identity());
		}
		for (FeatureRecord mark : records(type, NothingMark.record(feature))) {
			execute("UPDATE \"sys_feature\" SET \"retired\" = TRUE WHERE \"feature\" = ?", mark.number());
		}
	}

	/**
	 * Makes sure that no feature of a class has a name. One that went away without a step has its place still, and is retired.
	 *
	 * @throws IllegalStateException if the class, or one that inherits from it, has a feature of the name
	 */
	private void vacate(EClass type, String name) {
		model.kindsOf(type).stream().filter(each -> each.getEStructuralFeature(name) != null).findFirst().ifPresent(each -> {
			throw new IllegalStateException(Messages.bind(Messages.featureTaken, each.getName(), name));
		});
		retire(type, name);
	}

	/** The model of another namespace takes the place of this one. */
	void renameModel(String former, String nsUri) {
		List<Object> values = new ArrayList<>(List.of(nsUri, former.length() + 1));
		values.addAll(model.namespaces());
		execute("UPDATE \"sys_class\" SET \"ns_uri\" = ? || SUBSTRING(\"ns_uri\" FROM ?) WHERE \"ns_uri\" IN ("
				+ String.join(", ", Collections.nCopies(values.size() - 2, "?")) + ")", values.toArray());
		model.rename(nsUri);
	}

	private EAttribute attribute(String type, String feature) {
		if (model.feature(type, feature) instanceof EAttribute attribute) {
			return attribute;
		}
		throw new IllegalArgumentException(type + "." + feature + " is no attribute");
	}

	private ValueTransfer transfer(EAttribute attribute) {
		ValueTransfer transfer = transfers.computeIfAbsent(attribute,
				each -> new ValueTransfer(each, OldValues.of(records(each), marks(each), each, installed), model));
		spoken.add(transfer);
		return transfer;
	}

	private List<FeatureRecord> records(EStructuralFeature feature) {
		return records(feature.getEContainingClass(), feature.getName());
	}

	/** Where it is told that a feature was set to nothing. */
	private List<FeatureRecord> marks(EStructuralFeature feature) {
		return records(feature.getEContainingClass(), NothingMark.record(feature.getName()));
	}

	/** @param name under which something of a feature of the class is recorded */
	private List<FeatureRecord> records(EClass type, String name) {
		try {
			return FeatureRecord.find(connection, model.kindsOf(type), name);
		} catch (SQLException failure) {
			throw new SqlFailure(failure);
		}
	}

	private void rewrite(FeatureRecord record, String feature, String name, UnaryOperator<String> conversion) {
		try {
			journal.rewrite(record.type(), feature, name, conversion);
		} catch (SQLException failure) {
			throw new SqlFailure(failure);
		}
	}

	private void execute(String sql, Object... values) {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int index = 0; index < values.length; index++) {
				statement.setObject(index + 1, values[index]);
			}
			statement.executeUpdate();
		} catch (SQLException failure) {
			throw new SqlFailure(failure);
		}
	}
}

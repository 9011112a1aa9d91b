/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.schema.FeatureForm;
import org.jiedui.store.internal.schema.NothingMark;

/**
 * Finds features that the installed packages have in another type than the stored ones, so that their values would lie where nobody looks for them
 * any more, and of which no step speaks. Where nothing can be lost the values follow, else the books stay closed.
 *
 * @param location how people name the place, for messages
 */
record ChangedTypes(String location, Installed installed) {

	/** A feature as it is stored, and as it is installed. */
	private record Pair(EStructuralFeature stored, EStructuralFeature present) {

		boolean isChanged(FeatureForm recorded) {
			return stored instanceof EReference != present instanceof EReference || !FeatureForm.of(present).fits(recorded);
		}
	}

	/** Whether the model has any such feature, whatever the steps do to it. */
	boolean any(StoredModel model) {
		return StoredModel.classes(model.model()).flatMap(this::features).anyMatch(each -> each.isChanged(installed.form(each.stored())));
	}

	/**
	 * Lets values follow to another type, and adds what is to be done for that to the transfers.
	 *
	 * @param model as it is after all steps
	 * @param transfers of the attributes of which steps spoke
	 * @throws WorkspaceException if there are values that cannot follow
	 */
	void settle(Connection connection, StoredModel model, Map<EAttribute, ValueTransfer> transfers) throws SQLException {
		for (EClass type : StoredModel.classes(model.model()).toList()) {
			for (Pair each : features(type).toList()) {
				List<FeatureRecord> records = FeatureRecord.find(connection, model.kindsOf(type), each.stored().getName()).stream()
						.filter(record -> each.isChanged(record.form())).toList();
				if (records.isEmpty() || each.stored() instanceof EAttribute attribute && transfers.containsKey(attribute)) {
					continue;
				}
				if (each.stored() instanceof EAttribute from && each.present() instanceof EAttribute to && isLossless(from, to, records)) {
					transfers.put(from, new ValueTransfer(from, OldValues.of(records, marks(connection, model, from), from, installed), model));
				} else if (new HeldValues(connection, each.stored(), installed).areIn(records)) {
					throw refusal(model, type, each);
				}
			}
		}
	}

	private static List<FeatureRecord> marks(Connection connection, StoredModel model, EStructuralFeature feature) throws SQLException {
		return FeatureRecord.find(connection, model.kindsOf(feature.getEContainingClass()), NothingMark.record(feature.getName()));
	}

	/** The features of a stored class that are still there. */
	private Stream<Pair> features(EClass type) {
		return installed.type(type).stream().flatMap(present -> type.getEStructuralFeatures().stream()
				.map(feature -> new Pair(feature, present.getEStructuralFeature(feature.getName())))
				.filter(each -> isStored(each.stored()) && each.present() != null && isStored(each.present())));
	}

	private static boolean isStored(EStructuralFeature feature) {
		return new FeatureTraits(feature).stored();
	}

	private boolean isLossless(EAttribute from, EAttribute to, List<FeatureRecord> records) {
		return (to.isMany() || !from.isMany()) && Widening.isLossless(installed.dataType(from), to.getEAttributeType())
				&& records.stream().allMatch(record -> installed.form(from).fits(record.form()));
	}

	private WorkspaceException refusal(StoredModel model, EClass type, Pair changed) {
		String name = installed.model(model.version().nsUri()).map(EPackage::getName).orElse(model.version().nsUri());
		return new WorkspaceException(Reason.FAILED, Messages.bind(Messages.typeChanged, new Object[] { location, name, type.getName(),
				changed.stored().getName(), text(changed.stored()), text(changed.present()) }), null);
	}

	private static String text(EStructuralFeature feature) {
		String name = feature.getEType().getName() + (feature.isMany() ? "[*]" : "");
		return new FeatureTraits(feature).containment() ? "containment " + name : name;
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

	/**
	 * A feature as it is stored, and as it is installed.
	 *
	 * @param kinds the stored classes that have the one and have the other now
	 */
	private record Pair(EStructuralFeature stored, EStructuralFeature present, List<EClass> kinds) {

		boolean isChanged(FeatureForm recorded) {
			return stored instanceof EReference != present instanceof EReference || !FeatureForm.of(present).fits(recorded);
		}

		/** Whether both name objects that are no parts. */
		boolean areLinks() {
			return isLink(stored) && isLink(present);
		}

		private static boolean isLink(EStructuralFeature feature) {
			return feature instanceof EReference reference && !reference.isContainment();
		}
	}

	/** Whether the model has any such feature, whatever the steps do to it. */
	boolean any(StoredModel model) {
		return StoredModel.classes(model.model()).flatMap(type -> features(model, type))
				.anyMatch(each -> each.isChanged(installed.form(each.stored())));
	}

	/**
	 * Lets values follow to another type.
	 *
	 * @param model as it is after all steps
	 * @param spoken the attributes of which steps spoke
	 * @return what is to be done for that
	 * @throws WorkspaceException if there are values that cannot follow
	 */
	List<Transfer> settle(Connection connection, StoredModel model, Set<EAttribute> spoken) throws SQLException {
		List<Transfer> following = new ArrayList<>();
		for (EClass type : StoredModel.classes(model.model()).toList()) {
			for (Pair each : features(model, type).toList()) {
				List<FeatureRecord> records = FeatureRecord.find(connection, each.kinds(), each.stored().getName()).stream()
						.filter(record -> each.isChanged(record.form())).toList();
				if (records.isEmpty() || spoken.contains(each.stored())) {
					continue;
				}
				if (!isLossless(each, records) && new HeldValues(connection, each.stored(), installed).areIn(records)) {
					throw refusal(model, type, each);
				}
				if (isLegible(each.stored(), records)) {
					// where there are no values, it may have been set to nothing
					transfer(each, records, FeatureRecord.find(connection, each.kinds(), NothingMark.record(each.stored().getName())), model)
							.ifPresent(following::add);
				}
			}
		}
		return following;
	}

	private Optional<Transfer> transfer(Pair changed, List<FeatureRecord> records, List<FeatureRecord> marks, StoredModel model) {
		if (changed.stored() instanceof EAttribute from && changed.present() instanceof EAttribute) {
			return Optional.of(new ValueTransfer(from, OldValues.of(records, marks, from, installed), model));
		}
		return changed.areLinks() ? Optional.of(new ReferenceTransfer(changed.stored().getName(), records, marks)) : Optional.empty();
	}

	/** The features of a stored class that are still there, be it only in some of those that inherit from it. */
	private Stream<Pair> features(StoredModel model, EClass type) {
		List<EClass> kinds = model.kindsOf(type);
		return type.getEStructuralFeatures().stream().filter(ChangedTypes::isStored).flatMap(stored -> {
			Map<EStructuralFeature, List<EClass>> present = new LinkedHashMap<>();
			kinds.forEach(kind -> installed.feature(stored, kind).filter(ChangedTypes::isStored)
					.ifPresent(each -> present.computeIfAbsent(each, none -> new ArrayList<>()).add(kind)));
			return present.entrySet().stream().map(each -> new Pair(stored, each.getKey(), each.getValue()));
		});
	}

	private static boolean isStored(EStructuralFeature feature) {
		return new FeatureTraits(feature).stored();
	}

	private boolean isLossless(Pair changed, List<FeatureRecord> records) {
		return (changed.present().isMany() || !changed.stored().isMany()) && isLegible(changed.stored(), records) && (changed.areLinks()
				|| changed.stored() instanceof EAttribute from && changed.present() instanceof EAttribute to
						&& Widening.isLossless(installed.dataType(from), to.getEAttributeType()));
	}

	/** Whether the values lie as they do where a stored feature has its place. */
	private boolean isLegible(EStructuralFeature stored, List<FeatureRecord> records) {
		return records.stream().allMatch(record -> installed.form(stored).equals(record.form()));
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

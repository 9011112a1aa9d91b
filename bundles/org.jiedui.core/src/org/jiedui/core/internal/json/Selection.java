/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** What goes into a file: programmes, their records, and of the register all that these refer to, directly or through each other. */
public final class Selection {

	private static final List<EClass> UNITS = List.of(JieduiPackage.Literals.ADMINISTRATIVE_UNIT, JieduiPackage.Literals.PLACE);

	private final Session session;
	private final Map<Programme, List<EObject>> records = new LinkedHashMap<>();
	private final Set<EObject> roots = new LinkedHashSet<>();
	private final Set<EObject> parties = new LinkedHashSet<>();
	private final Set<EObject> referredParts = new LinkedHashSet<>();
	private final Set<String> omitted = new LinkedHashSet<>();
	private final Titles titles = new Titles(new Labels(Locale.getDefault()));

	private Selection(Session session) {
		this.session = session;
	}

	/** Loads what belongs to the programmes. */
	public static Selection of(Session session, Collection<? extends Programme> programmes) {
		Selection selection = new Selection(session);
		selection.addProgrammes(new LinkedHashSet<>(programmes));
		selection.followReferences();
		return selection;
	}

	private void addProgrammes(Set<Programme> programmes) {
		Map<Programme, Query> parts = new LinkedHashMap<>();
		programmes.forEach(each -> session.id(each).ifPresent(id -> parts.put(each, Query.of(EcorePackage.Literals.EOBJECT).within(id))));
		Iterator<List<EObject>> loaded = session.load(List.copyOf(parts.values())).iterator();
		programmes.forEach(each -> addProgramme(each, parts.containsKey(each) ? loaded.next() : List.of()));
	}

	/** All that is stored in the part of the programme, whatever its class, and what will be. */
	private void addProgramme(Programme programme, List<EObject> loaded) {
		Set<EObject> own = new LinkedHashSet<>(loaded);
		session.resource().getContents().stream().filter(root -> session.id(root).isEmpty())
				.filter(root -> Belonging.programme(root).filter(programme::equals).isPresent()).forEach(own::add);
		List<EObject> all = own.stream().filter(root -> root != programme && root.eContainer() == null && root.eResource() != null).toList();
		records.put(programme, all);
		roots.add(programme);
		roots.addAll(all);
	}

	private void followReferences() {
		Deque<EObject> open = new ArrayDeque<>(roots);
		for (Programme programme : records.keySet()) {
			unitsBelow(programme).forEach(unit -> addParty(unit, open));
		}
		while (!open.isEmpty()) {
			EObject root = open.remove();
			visit(root, open);
			root.eAllContents().forEachRemaining(part -> visit(part, open));
		}
	}

	private void visit(EObject object, Deque<EObject> open) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && new FeatureTraits(reference).stored() && object.eIsSet(reference)) {
				targets(object, reference).forEach(target -> refer(target, open));
			}
		}
	}

	private void refer(EObject target, Deque<EObject> open) {
		EObject root = EcoreUtil.getRootContainer(target);
		if (!roots.contains(root) && !parties.contains(root)) {
			if (target.eIsProxy() || Belonging.isOfProgrammes(root.eClass())) {
				omitted.add(target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : titles.title(target));
				return;
			}
			addParty(root, open);
		}
		if (root != target) {
			referredParts.add(target);
		}
	}

	private void addParty(EObject party, Deque<EObject> open) {
		if (parties.add(party)) {
			open.add(party);
		}
	}

	/** The units on which coverage is counted: those directly below the sides, and where a side is a township those of its county. */
	private List<EObject> unitsBelow(Programme programme) {
		List<Condition> sides = new ArrayList<>();
		Stream.concat(programme.getHelpers().stream(), programme.getRecipients().stream()).flatMap(Selection::counted).map(session::id)
				.flatMap(Optional<ObjectId>::stream).forEach(id -> sides
						.add(new Condition.Comparison(JieduiPackage.Literals.PARTY__SUPERIOR, Condition.Operator.EQUAL, id)));
		List<EObject> units = new ArrayList<>();
		for (EClass type : UNITS) {
			units.addAll(sides.isEmpty() ? List.of() : session.load(Query.of(type).where(new Condition.Any(sides))));
		}
		return units;
	}

	private static Stream<Party> counted(Party side) {
		boolean township = side.getEffectiveLevel() == AdministrativeLevel.TOWNSHIP && side.getSuperior() != null;
		return township ? Stream.of(side, side.getSuperior()) : Stream.of(side);
	}

	/** What a reference holds, always as a list. */
	static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		if (value instanceof Collection<?> many) {
			return many.stream().map(EObject.class::cast).toList();
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	/** The programmes with their records, both in the order in which they came into the books. */
	Map<Programme, List<EObject>> records() {
		return records;
	}

	/** How many records there are in all. */
	public int recordCount() {
		return records.values().stream().mapToInt(List::size).sum();
	}

	/** The entries of the register, superiors before what is below them, by code and name. */
	public List<EObject> parties() {
		return new RegisterOrder(parties).sorted();
	}

	/** Parts that something refers to, which therefore need a name in the file. */
	Set<EObject> referredParts() {
		return referredParts;
	}

	/** What is referred to and does not go into the file. */
	public List<String> omitted() {
		return List.copyOf(omitted);
	}
}

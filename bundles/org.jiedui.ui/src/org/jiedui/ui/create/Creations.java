/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.template.Template;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;

/**
 * Knows what can be created at a place: parts of what is selected, and rows of the ledgers there, bare or from templates. Independent of any screen.
 */
public final class Creations {

	private final LedgerCatalog catalog;
	private final Labels labels;

	public Creations(LedgerCatalog catalog, Labels labels) {
		this.catalog = catalog;
		this.labels = labels;
	}

	/** What fits, parts first, but in a ledger its rows; only what can be executed. */
	public List<Creation> at(Place place) {
		return at(place, type -> true);
	}

	private List<Creation> at(Place place, Predicate<EClass> wanted) {
		List<Creation> parts = place.object() == null ? List.of() : parts(place, wanted);
		// what holds rows of several ledgers is offered once
		Map<EClass, Ledger> types = new LinkedHashMap<>();
		ledgers(place).forEach(ledger -> rootTypes(ledger).filter(wanted).forEach(type -> types.putIfAbsent(type, ledger)));
		List<Creation> rows = types.entrySet().stream().map(each -> row(place, each.getValue(), each.getKey()))
				.filter(creation -> creation.command().canExecute()).toList();
		return place.ledger() == null ? joined(parts, rows) : joined(rows, parts);
	}

	/** What fits of that which templates make; each is labelled as its template. */
	public List<Creation> at(Place place, List<Template> templates) {
		List<Creation> creations = new ArrayList<>();
		for (Template template : templates) {
			// a part may fit in several places, of which the first is meant as it is where no template is
			at(place, template.type()::equals).stream().findFirst().ifPresent(creation -> {
				template.fill(creation.object());
				creations.add(creation.labelled(template.label(labels.language())));
			});
		}
		return creations;
	}

	/** The parts that templates have, for the selected object where it is of their class; each is labelled as its template. */
	public List<Creation> completions(Place place, List<Template> templates) {
		return templates.stream().filter(template -> place.object() != null && template.type() == place.object().eClass())
				.flatMap(template -> completion(place, template).stream()).toList();
	}

	private Optional<Creation> completion(Place place, Template template) {
		EObject made = template.create();
		List<EObject> parts = List.copyOf(made.eContents());
		CompoundCommand step = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
		for (EReference slot : made.eClass().getEAllContainments()) {
			if (slot.isMany() && made.eGet(slot) instanceof List<?> own && !own.isEmpty()) {
				step.append(AddCommand.create(place.books().session().editingDomain(), place.object(), slot, List.copyOf(own)));
			}
		}
		parts.forEach(EcoreUtil::remove);
		return step.canExecute() ? Optional.of(new Creation(template.label(labels.language()), true, place.books(), step, parts.getFirst()))
				: Optional.empty();
	}

	private static List<Creation> joined(List<Creation> first, List<Creation> rest) {
		return Stream.concat(first.stream(), rest.stream()).toList();
	}

	private List<Creation> parts(Place place, Predicate<EClass> wanted) {
		List<Creation> creations = new ArrayList<>();
		EditingDomain domain = place.books().session().editingDomain();
		Collection<?> descriptors = domain.getNewChildDescriptors(place.object(), null);
		for (Object each : descriptors) {
			if (each instanceof CommandParameter child && child.getValue() instanceof EObject object && wanted.test(object.eClass())) {
				Command command = CreateChildCommand.create(domain, place.object(), child, List.of(place.object()));
				if (command.canExecute()) {
					creations.add(new Creation(labels.label(object.eClass()), true, place.books(), command, object));
				}
			}
		}
		return creations;
	}

	private Stream<Ledger> ledgers(Place place) {
		if (place.ledger() != null) {
			return Stream.of(place.ledger());
		}
		List<Ledger> here = place.books().part() == ObjectId.REGISTER ? catalog.ofRegister() : catalog.ofProgrammes();
		Optional<Ledger> listing = Optional.ofNullable(place.object()).flatMap(catalog::listing).filter(here::contains);
		return listing.isPresent() ? Stream.concat(listing.stream(), here.stream().filter(each -> each != listing.get())) : here.stream();
	}

	private Stream<EClass> rootTypes(Ledger ledger) {
		return ledger.ofParts() ? ledger.owners().stream() : catalog.creatable(ledger).stream();
	}

	private Creation row(Place place, Ledger ledger, EClass type) {
		EObject object = EcoreUtil.create(type);
		if (object instanceof ProgrammeRecord entry) {
			place.books().programme().ifPresent(entry::setProgramme);
		}
		if (ledger.equals(place.ledger()) && place.group() instanceof Enumerator literal) {
			new ClassTraits(type).grouping().filter(feature -> new FeatureTraits(feature).typed())
					.filter(feature -> accepts(feature, literal)).ifPresent(feature -> object.eSet(feature, literal));
		}
		return new Creation(labels.label(type), false, place.books(), place.books().session().add(List.of(object)), object);
	}

	private static boolean accepts(EStructuralFeature feature, Enumerator literal) {
		return feature.getEType().isInstance(literal);
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.plan.PlanClosure;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.model.vocabulary.Titles;

/**
 * Why an edit cannot be: it would change or remove what is frozen, take a saved object out of the part of the books in which it is at home,
 * or change what changes by steps only: these have commands of their own. Each reason is a sentence in the user's language.
 */
final class Refusals {

	/** Edits that put parts into a place. */
	private static final Set<Class<?>> BRINGING = Set.of(AddCommand.class, SetCommand.class, ReplaceCommand.class);

	private final ObjectIndex index;
	private final Homes homes;
	private final Labels labels;
	private final Titles titles;

	Refusals(ObjectIndex index, Homes homes, Labels labels) {
		this.index = index;
		this.homes = homes;
		this.labels = labels;
		titles = new Titles(labels);
	}

	/** Empty when the edit is possible. */
	Optional<String> of(Class<? extends Command> edit, CommandParameter parameter) {
		EStructuralFeature feature = parameter.getEStructuralFeature();
		if (edit == RemoveCommand.class && removesParts(feature)) {
			Optional<Refusal> removal = ofRemoval(parameter.getCollection());
			if (removal.isPresent()) {
				return removal.map(Refusal::sentence);
			}
		}
		if (!(parameter.getOwner() instanceof EObject owner)) {
			return Optional.empty();
		}
		return ofChange(owner, feature).map(Refusal::sentence).or(() -> ofLeaving(edit, owner, parameter));
	}

	/** Why a value, or the parts in a place, must not become others; empty when they may. */
	Optional<Refusal> ofChange(EObject owner, EStructuralFeature feature) {
		if (Stepwise.of(owner, feature).isPresent()) {
			return Optional.of(new Refusal(Reason.STEPS, new StepSentence(labels).of(owner, feature)));
		}
		return Freeze.forbidding(owner, feature).map(holder -> new Refusal(Reason.FROZEN, ofFrozen(holder, owner, feature)));
	}

	private Optional<String> ofLeaving(Class<? extends Command> edit, EObject owner, CommandParameter parameter) {
		boolean leaves = parameter.getEStructuralFeature() instanceof EReference reference && Belonging.names(reference) && owner.eContainer() == null
				? References.withParts(List.of(owner)).stream().anyMatch(this::isStored)
				: BRINGING.contains(edit) && leavesHome(owner, parameter);
		return leaves ? Optional.of(Messages.Refused_home) : Optional.empty();
	}

	private static boolean removesParts(EStructuralFeature feature) {
		return !(feature instanceof EReference reference) || reference.isContainment();
	}

	/** Why objects must not go from where they stand, whatever that place allows; empty when they may. */
	Optional<Refusal> ofRemoval(Collection<?> removed) {
		List<EObject> objects = removed == null ? List.of() : removed.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		return objects.stream().filter(each -> Stepwise.of(each.eContainer(), each.eContainmentFeature()).isPresent()).findFirst()
				.map(object -> new Refusal(Reason.STEPS, new StepSentence(labels).of(object.eContainer(), object.eContainmentFeature())))
				.or(() -> objects.stream().flatMap(object -> Freeze.frozenWithin(object).stream()
						.map(frozen -> new Refusal(Reason.FROZEN, ofFrozenPart(object, frozen)))).findFirst())
				.or(() -> objects.stream().filter(Refusals::hasTakenSteps).findFirst()
						.map(object -> new Refusal(Reason.STEPS, NLS.bind(Messages.Refused_steps, titles.title(object)))));
	}

	private String ofFrozenPart(EObject removed, EObject frozen) {
		if (PlanClosure.plan(frozen) != null) {
			return NLS.bind(Messages.Refused_removalPlan, titles.title(removed));
		}
		return Freeze.lever(frozen)
				.map(lever -> NLS.bind(Messages.Refused_removalBy, new Object[] { titles.title(removed), labels.label(lever), titles.title(frozen) }))
				.orElseGet(() -> NLS.bind(Messages.Refused_removal, titles.title(removed)));
	}

	/** What was done with a part is not undone by removing it and making it anew. */
	private static boolean hasTakenSteps(EObject object) {
		return object.eContainer() != null && object.eClass().getEAllContainments().stream()
				.anyMatch(parts -> parts.isMany() && new FeatureTraits(parts).steps().isPresent() && !((List<?>) object.eGet(parts)).isEmpty());
	}

	private String ofFrozen(EObject frozen, EObject owner, EStructuralFeature feature) {
		AnnualPlan plan = PlanClosure.plan(frozen);
		if (plan == null) {
			return Freeze.lever(frozen, feature)
					.map(lever -> NLS.bind(Messages.Refused_frozenBy, new Object[] { titles.title(owner), labels.label(feature), labels.label(lever),
							titles.title(frozen) }))
					.orElseGet(() -> NLS.bind(Messages.Refused_frozen, titles.title(owner), labels.label(feature)));
		}
		return NLS.bind(new FeatureTraits(feature).frozen() ? Messages.Refused_plan : Messages.Refused_period, new Object[] { titles.title(plan),
				labels.label(feature), titles.title(owner) });
	}

	private boolean isStored(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked != null && tracked.isStored();
	}

	/** Whether a saved object would come into an aggregate of another part of the books. */
	private boolean leavesHome(EObject owner, CommandParameter parameter) {
		if (parameter.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()) {
			return false;
		}
		List<Tracked> stored = brought(parameter).filter(EObject.class::isInstance).map(each -> index.tracked((EObject) each))
				.filter(each -> each != null && each.isStored()).toList();
		if (stored.isEmpty() || index.tracked(EcoreUtil.getRootContainer(owner, false)) == null) {
			return false;
		}
		Optional<Integer> home = homes.known(owner);
		return stored.stream().anyMatch(each -> !home.equals(Optional.of(each.id().part())));
	}

	private static Stream<?> brought(CommandParameter parameter) {
		if (parameter.getCollection() != null) {
			return parameter.getCollection().stream();
		}
		return parameter.getValue() instanceof Collection<?> many ? many.stream() : Stream.ofNullable(parameter.getValue());
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Department;
import org.jiedui.model.Instrument;
import org.jiedui.model.InstrumentKind;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Milestone;
import org.jiedui.model.Output;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PairingShape;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Source;
import org.jiedui.model.Target;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.testsupport.MemoryWorkspace;

/** A few objects of each kind, as an office would have them. */
final class SampleBooks {

	private static final JieduiFactory FACTORY = JieduiFactory.eINSTANCE;

	final Session session = MemoryWorkspace.open().openSession();
	final AdministrativeUnit hedong = unit("河东区", "120102");
	final AdministrativeUnit diebu = unit("迭部县", "623024");
	final Department bureau = FACTORY.createDepartment();
	final Programme programme = FACTORY.createProgramme();
	final Pairing pairing = FACTORY.createPairing();
	final Project project = FACTORY.createProject();
	final AnnualPlan plan = FACTORY.createAnnualPlan();
	final PlanTask task = FACTORY.createPlanTask();

	SampleBooks() {
		bureau.setName("河东区农业农村委");
		bureau.setSuperior(hedong);
		programme.setName("天津河东–甘肃迭部");
		programme.getHelpers().add(hedong);
		programme.getRecipients().add(diebu);
		programme.setSince(PartialDate.of(2017));
		fillPairing();
		fillProject();
		fillPlan();
		add(hedong, diebu, bureau, programme, pairing, project, plan);
		session.save("", null);
		session.editingDomain().getCommandStack().flush();
	}

	void add(EObject... roots) {
		session.editingDomain().getCommandStack().execute(session.add(List.of(roots)));
	}

	private static AdministrativeUnit unit(String name, String code) {
		AdministrativeUnit unit = FACTORY.createAdministrativeUnit();
		unit.setName(name);
		unit.setCode(code);
		unit.setLevel(AdministrativeLevel.COUNTY);
		return unit;
	}

	private void fillPairing() {
		pairing.setProgramme(programme);
		pairing.setKind(PairingKind.REGION);
		pairing.setDeclaredShape(PairingShape.POINT_TO_POINT);
		pairing.setSince(PartialDate.of(2021, 5));
		pairing.setTheme("津陇协作，携手振兴");
		pairing.getMembers().add(member(hedong, MemberRole.HELPER));
		pairing.getMembers().add(member(diebu, MemberRole.RECIPIENT));
		Instrument instrument = FACTORY.createInstrument();
		instrument.setTitle("东西部协作框架协议（2021–2025）");
		instrument.setKind(InstrumentKind.AGREEMENT);
		instrument.setSigned(PartialDate.of(LocalDate.of(2021, 5, 18)));
		instrument.getAreas().add(AreaOfCooperation.INDUSTRY);
		instrument.getAreas().add(AreaOfCooperation.LABOUR);
		pairing.getInstruments().add(instrument);
	}

	private static Member member(Party party, MemberRole role) {
		Member member = FACTORY.createMember();
		member.setParty(party);
		member.setRole(role);
		return member;
	}

	private void fillProject() {
		project.setProgramme(programme);
		project.setName("益哇镇扎尕那民宿集群提升改造");
		project.setCode("2024-DB-07");
		project.setArea(AreaOfCooperation.CULTURE_TOURISM);
		project.setStage(ProjectStage.UNDER_WAY);
		project.setPairing(pairing);
		project.setPlace(diebu);
		project.setResponsible(bureau);
		project.setBudget(Money.parse("9500000多"));
		project.setPlannedStart(LocalDate.of(2024, 3, 1));
		project.setPlannedEnd(LocalDate.of(2024, 11, 30));
		project.setActualStart(PartialDate.of(2024, 4));
		project.setDescription("改造民宿12家、客房160间，配套停车场和污水处理设施；培训从业人员，统一订房和服务标准。建成后由村集体经济组织经营，收益按股分红。");
		Output output = FACTORY.createOutput();
		output.setName("改造民宿");
		output.setValue(Quantity.of(12));
		output.setUnit(new Unit("家"));
		output.setAsOf(PartialDate.of(2024, 9));
		project.getOutputs().add(output);
		Output jobs = FACTORY.createOutput();
		jobs.setName("带动就业");
		jobs.setValue(Quantity.parse("260余"));
		jobs.setUnit(Unit.PERSONS);
		project.getOutputs().add(jobs);
		Source source = FACTORY.createSource();
		source.setTitle("河东区与迭部县签订2024年协作项目清单");
		source.setPublisher("天津日报");
		source.setPublished(PartialDate.of(LocalDate.of(2024, 4, 16)));
		project.getSources().add(source);
	}

	private void fillPlan() {
		plan.setProgramme(programme);
		plan.setYear(2024);
		plan.setName("年度协作计划");
		task.setName("组织劳务输出不少于300人");
		task.setArea(AreaOfCooperation.LABOUR);
		task.setResponsible(bureau);
		task.setStart(LocalDate.of(2024, 2, 1));
		task.setDue(LocalDate.of(2024, 12, 31));
		task.setProgress(65);
		task.setState(TaskState.IN_PROGRESS);
		Target target = FACTORY.createTarget();
		target.setName("转移就业");
		target.setValue(Quantity.of(300));
		target.setBaseline(Quantity.of(210));
		target.setActual(Quantity.of(195));
		target.setUnit(Unit.PERSONS);
		task.getTargets().add(target);
		Milestone fair = FACTORY.createMilestone();
		fair.setName("春季专场招聘会");
		fair.setDue(LocalDate.of(2024, 3, 15));
		task.getMilestones().add(fair);
		plan.getTasks().add(task);
	}
}

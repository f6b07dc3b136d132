@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package house.broken.assessment;
